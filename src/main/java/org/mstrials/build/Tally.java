package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mstrials.build.check.Checked;
import org.mstrials.model.BadInstallation;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Progress;
import org.mstrials.model.Reading;
import org.mstrials.release.Release;
import org.mstrials.source.Census;

/** Counts what a build reads. */
final class Tally {
    private final Progress progress;
    private long accepted;
    private long rejected;
    private final Map<Severity, Long> problems = new EnumMap<>(Severity.class);
    private final Map<String, Long> findings = new LinkedHashMap<>();

    Tally(Progress progress) {
        this.progress = progress;
    }

    void count(Reading reading) {
        switch (reading) {
            case Reading.Accepted yes -> accepted++;
            case Reading.Rejected no -> rejected++;
            case Reading.Deleted gone -> rejected++;
        }
        reading.problems().forEach(problem -> problems.merge(problem.severity(), 1L, Long::sum));
        progress.records(accepted + rejected);
    }

    /** Counts what the checks found. */
    void count(Checked checks) {
        for (org.mstrials.build.check.Severity severity : org.mstrials.build.check.Severity.values()) {
            findings.put(severity.name().toLowerCase(Locale.ROOT), checks.count(severity));
        }
    }

    /** A release without any record helps nobody and must not take the place of one that does. */
    void requireRecords(List<Path> inputs, Path problems) {
        if (accepted > 0) {
            return;
        }
        String first = "";
        try (Stream<String> lines = Files.lines(problems, UTF_8)) {
            first = lines.skip(1)
                    .findFirst()
                    .map(line -> "; first problem: " + line.replace('\t', ' '))
                    .orElse("");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + problems, failed);
        }
        throw new BadInstallation(
                "no record in " + inputs + " can be published" + first,
                "name files or folders with records; the current release stays as it was");
    }

    Summary summary(Release release, long quads, Census census, Duration duration) {
        long notices = problems(Severity.NOTICE);
        long all = problems.values().stream().mapToLong(Long::longValue).sum();
        return new Summary(release, accepted, rejected, quads, all - notices, notices, findings, census, duration);
    }

    /** What was counted, for the manifest. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("records read", accepted + rejected);
        counts.put("records accepted", accepted);
        counts.put("records rejected", rejected);
        for (Severity severity : Severity.values()) {
            counts.put("problems " + severity.name().toLowerCase(Locale.ROOT), problems(severity));
        }
        findings.forEach((severity, count) -> counts.put("findings " + severity, count));
        return counts;
    }

    private long problems(Severity severity) {
        return problems.getOrDefault(severity, 0L);
    }
}
