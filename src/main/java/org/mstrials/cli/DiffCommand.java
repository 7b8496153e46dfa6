package org.mstrials.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;
import org.mstrials.diff.Comparison;
import org.mstrials.diff.ComparisonGraph;
import org.mstrials.diff.ComparisonJson;
import org.mstrials.diff.ComparisonText;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed from one release to another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells what changed in the evidence from one release to another: figures, studies, publications.")
final class DiffCommand implements Callable<Integer> {
    private static final long LISTED = 20;

    private enum Format {
        TEXT,
        JSON,
        TURTLE
    }

    @Parameters(index = "0", paramLabel = "A", description = "Name of the older release, or current.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "B", description = "Name of the newer release, or current.")
    private String newer = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--all",
            description =
                    "Lists all changes as text, not only the first " + LISTED + " of each kind; the others do anyway.")
    private boolean all;

    @Mixin
    private final ReleaseFolder folder = new ReleaseFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Releases releases = folder.releases();
        Comparison comparison = Comparison.of(release(releases, older), release(releases, newer));
        switch (format) {
            case TEXT ->
                ComparisonText.write(
                        comparison,
                        Optional.ofNullable(spec).orElseThrow().commandLine().getOut(),
                        all ? Long.MAX_VALUE : LISTED);
            case JSON -> ComparisonJson.write(comparison, System.out);
            case TURTLE -> ComparisonGraph.write(comparison, Lang.TURTLE, System.out);
        }
        return CommandLine.ExitCode.OK;
    }

    private static Release release(Releases releases, String name) {
        return Comparison.find(name, releases)
                .orElseThrow(() -> new BadInstallation(
                        "no release " + name + " in " + releases.folder(),
                        "name current or one of "
                                + releases.all().stream().map(Release::version).toList()
                                + ", or build one with: ms-trials build --out " + releases.folder()));
    }
}
