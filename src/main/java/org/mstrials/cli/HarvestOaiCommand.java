package org.mstrials.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.harvest.OaiQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches records of a repository. */
@Command(
        name = "oai",
        mixinStandardHelpOptions = true,
        description = "Fetches records of a repository that speaks OAI-PMH.")
final class HarvestOaiCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "Base URL of the repository.")
    private URI address = URI.create("");

    @Option(names = "--set", paramLabel = "NAME", description = "Only records of this set.")
    private @Nullable String set;

    @Option(
            names = "--prefix",
            paramLabel = "NAME",
            defaultValue = "oai_dc",
            description = "Format of the metadata (default: ${DEFAULT-VALUE}, which build reads).")
    private String prefix = "oai_dc";

    @Option(names = "--from", paramLabel = "DATE", description = "Only records changed since, as 2026-11-21.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Only records changed until then.")
    private @Nullable String until;

    @Mixin
    private HarvestOptions options = new HarvestOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return options.run(
                () -> new OaiQuestion(
                        address,
                        prefix,
                        Optional.ofNullable(set),
                        Optional.ofNullable(from),
                        Optional.ofNullable(until)),
                address,
                Optional.ofNullable(spec).orElseThrow());
    }
}
