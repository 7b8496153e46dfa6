package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.mstrials.model.NctId;
import org.mstrials.model.Progress;
import org.mstrials.model.PublicationId.Pmid;

/** A folder to harvest into, a server to harvest from, and a clock on which waiting takes no time. */
final class Workbench implements AutoCloseable, Time, Progress {
    static final CtGovQuestion CONDITION = new CtGovQuestion(Set.of(), Map.of("query.cond", "multiple sclerosis"));

    final Replay replay;
    final Path folder;
    final List<Duration> waits = new ArrayList<>();
    final List<String> stages = new ArrayList<>();
    Caller caller = new Caller("ms-trials/test", Optional.of("someone@example.org"), Optional.empty());
    Instant now = Instant.parse("2026-11-21T10:15:00Z");
    int requestsUntilCrash = Integer.MAX_VALUE;
    Duration patience = Duration.ofSeconds(20);

    Workbench(Path folder) throws IOException {
        this.folder = folder.resolve("harvest");
        this.replay = new Replay();
    }

    /** The program stops at once, as if it were killed. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    static PubMedQuestion articles(String... pmids) {
        return new PubMedQuestion(Set.copyOf(Stream.of(pmids).map(Pmid::new).toList()), Optional.empty(), List.of());
    }

    static PubMedQuestion query(String query) {
        return new PubMedQuestion(Set.of(), Optional.of(query), List.of());
    }

    static CtGovQuestion studies(String... nctIds) {
        return new CtGovQuestion(Set.copyOf(Stream.of(nctIds).map(NctId::new).toList()), Map.of());
    }

    Summary harvest(Question question) {
        return harvest(question, 2);
    }

    Summary harvest(Question question, int pageSize) {
        URI address = switch (question) {
            case CtGovQuestion asked -> replay.address("/api/v2");
            case PubMedQuestion asked -> replay.address("/eutils");
            case OaiQuestion asked -> asked.address();
        };
        return new Harvest(question, address, folder, caller, this).run(this, patience, pageSize);
    }

    OaiQuestion repository(Optional<String> from, Optional<String> until) {
        return new OaiQuestion(replay.address("/oai"), "oai_dc", Optional.empty(), from, until);
    }

    @Override
    public Instant now() {
        if (--requestsUntilCrash < 0) {
            throw new Crash();
        }
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    @Override
    public void stage(String name) {
        stages.add(name);
    }

    @Override
    public void records(long count) {}

    /** Files that a build would read, with the run's name. */
    List<String> stored() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("runs"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("runs").relativize(file).toString())
                    .filter(name -> !name.contains("/.") && !name.endsWith("responses.tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** The bodies of those files, unpacked. */
    List<String> bodies() throws IOException {
        return stored().stream().map(this::body).toList();
    }

    List<List<String>> responses(String run) throws IOException {
        return Files.readAllLines(folder.resolve("runs").resolve(run).resolve("responses.tsv"), UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    String state() throws IOException {
        return Files.readString(folder.resolve("harvest.json"), UTF_8);
    }

    @Override
    public void close() {
        replay.close();
    }

    private String body(String name) {
        Path file = folder.resolve("runs").resolve(name);
        try (InputStream bytes =
                name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
