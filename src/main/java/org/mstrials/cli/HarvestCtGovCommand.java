package org.mstrials.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mstrials.harvest.CtGovQuestion;
import org.mstrials.harvest.Harvest;
import org.mstrials.harvest.WrongQuestion;
import org.mstrials.model.NctId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches study records of ClinicalTrials.gov. */
@Command(
        name = "ctgov",
        mixinStandardHelpOptions = true,
        description = "Fetches study records of ClinicalTrials.gov (API v2).")
final class HarvestCtGovCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NCT",
            description = "Numbers of studies, such as NCT00530348; @FILE reads them from a file.")
    private List<String> ids = List.of();

    @Option(
            names = "--condition",
            paramLabel = "TEXT",
            description = "Studies of this disease: the same as --query query.cond=TEXT.")
    private @Nullable String condition;

    @Option(
            names = "--query",
            paramLabel = "NAME=VALUE",
            description = "Any parameter of the API that selects studies, such as query.intr or filter.advanced.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "${env:MS_TRIALS_CTGOV:-" + Harvest.CT_GOV + "}",
            description = "Address of the API, or MS_TRIALS_CTGOV (default: " + Harvest.CT_GOV + ").")
    private URI address = URI.create(Harvest.CT_GOV);

    @Mixin
    private HarvestOptions options = new HarvestOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return options.run(this::question, address, Optional.ofNullable(spec).orElseThrow());
    }

    private CtGovQuestion question() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (condition != null && all.put("query.cond", condition) != null) {
            throw new WrongQuestion("expected --condition or --query query.cond=TEXT, found both");
        }
        return new CtGovQuestion(ids.stream().map(NctId::new).collect(Collectors.toSet()), all);
    }
}
