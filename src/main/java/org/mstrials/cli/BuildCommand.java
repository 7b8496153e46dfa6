package org.mstrials.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mstrials.build.Build;
import org.mstrials.build.Summary;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.release.Releases;
import org.mstrials.source.Census;
import org.mstrials.source.Disclosure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a release. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds a release from records and evidence tables and makes it the current one.")
final class BuildCommand implements Callable<Integer> {
    private static final int UNKNOWN_SHOWN = 10;

    @Parameters(paramLabel = "INPUT", description = "Files, folders or archives to read; the embedded data when none.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder that releases go into; releases beside the program when not given.")
    private @Nullable Path out;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.HOME,
            description = "What the data's IRIs start with (default: ${DEFAULT-VALUE}).")
    private Iris base = new Iris(Iris.HOME);

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "Name of the release; today's date (UTC) when not given.")
    private @Nullable String release;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            defaultValue = "" + Long.MAX_VALUE,
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description =
                    "Exit with 1 when there are more problems than this; no limit when not given, notices are none.")
    private long maxProblems = Long.MAX_VALUE;

    @Option(names = "--strict", description = "Exit with 1 when records have fields that no reader knows.")
    private boolean strict;

    @Option(
            names = "--with-contacts",
            description = "Publish names, telephone numbers and e-mail addresses of the contacts of studies.")
    private boolean withContacts;

    @Option(names = "--with-abstracts", description = "Publish abstracts, which are their publishers' text.")
    private boolean withAbstracts;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.find();
        requireReadable();
        requireName();
        Summary summary = run(home);
        print(summary);
        boolean tooMany = summary.problems() > maxProblems
                || (strict && !summary.census().unknown().isEmpty());
        return tooMany ? Main.TOO_MANY_PROBLEMS : CommandLine.ExitCode.OK;
    }

    /** Builds the embedded data into a folder: what serve does when there is no release yet. */
    static Summary embedded(Home home, Path releases) {
        BuildCommand command = new BuildCommand();
        command.out = releases;
        return command.run(home);
    }

    private Summary run(Home home) {
        Build build = new Build(
                inputs.isEmpty() ? List.of(home.data()) : inputs,
                home.ontology(),
                NamedQueries.read(home.queries()),
                Optional.ofNullable(out).orElse(home.releases()),
                Optional.ofNullable(release).orElseGet(BuildCommand::today),
                base,
                new Disclosure(withContacts, withAbstracts));
        try (ProgressDisplay progress = ProgressDisplay.create()) {
            return build.run(progress);
        }
    }

    private void requireReadable() {
        for (Path input : inputs) {
            if (!Files.isReadable(input)) {
                throw new ParameterException(
                        command().commandLine(), "expected a file or folder that can be read, found " + input);
            }
        }
    }

    private void requireName() {
        if (release != null && !Releases.isVersion(release)) {
            throw new ParameterException(
                    command().commandLine(), "expected a release name such as 2026-11-21, found \"" + release + '"');
        }
    }

    private void print(Summary summary) {
        PrintWriter lines = command().commandLine().getOut();
        lines.printf(
                "records   %,d read, %,d accepted, %,d rejected%n",
                summary.read(), summary.accepted(), summary.rejected());
        lines.printf("triples   %,d%n", summary.quads());
        lines.printf(
                "problems  %,d, and %,d notices, listed in %s%n",
                summary.problems(), summary.notices(), summary.release().problems());
        lines.printf(
                "findings  %s; ask for them with: ms-trials query findings%n",
                summary.findings().entrySet().stream()
                        .map(count -> "%,d %s".formatted(count.getValue(), count.getKey()))
                        .collect(Collectors.joining(", ")));
        lines.printf(
                "paths     %,d read, %,d kept back, %,d unknown, listed in %s%n",
                count(summary, Census.Use.READ),
                count(summary, Census.Use.KEPT_BACK),
                count(summary, Census.Use.UNKNOWN),
                summary.release().census());
        summary.census().unknown().stream()
                .limit(UNKNOWN_SHOWN)
                .forEach(line -> lines.printf("          unknown: %s%n", line.path()));
        lines.printf("seconds   %.1f%n", summary.duration().toMillis() / 1000.0);
        lines.printf("release   %s%n", summary.release().folder());
        lines.flush();
    }

    private static long count(Summary summary, Census.Use use) {
        return summary.census().lines().stream()
                .filter(line -> line.use() == use)
                .count();
    }

    private CommandSpec command() {
        return Optional.ofNullable(spec).orElseThrow();
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
