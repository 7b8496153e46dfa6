package org.mstrials.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mstrials.harvest.Harvest;
import org.mstrials.harvest.PubMedQuestion;
import org.mstrials.model.PublicationId.Pmid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches article records of PubMed. */
@Command(
        name = "pubmed",
        mixinStandardHelpOptions = true,
        description = "Fetches article records of PubMed (E-utilities). With a key of NCBI in the environment variable"
                + " NCBI_API_KEY it may ask 10 times a second, without one 3 times.")
final class HarvestPubMedCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PMID",
            description = "Numbers of articles, such as 31762387; @FILE reads them from a file.")
    private List<String> ids = List.of();

    @Option(names = "--query", paramLabel = "QUERY", description = "Articles that PubMed's search box would find.")
    private @Nullable String query;

    @Option(
            names = "--cited-by",
            paramLabel = "INPUT",
            description = "File or folder of registry records: articles that they cite. Can be repeated.")
    private List<Path> citedBy = List.of();

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "${env:MS_TRIALS_PUBMED:-" + Harvest.PUBMED + "}",
            description = "Address of the E-utilities, or MS_TRIALS_PUBMED (default: " + Harvest.PUBMED + ").")
    private URI address = URI.create(Harvest.PUBMED);

    @Mixin
    private HarvestOptions options = new HarvestOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return options.run(
                () -> new PubMedQuestion(
                        ids.stream().map(Pmid::new).collect(Collectors.toSet()), Optional.ofNullable(query), citedBy),
                address,
                Optional.ofNullable(spec).orElseThrow());
    }
}
