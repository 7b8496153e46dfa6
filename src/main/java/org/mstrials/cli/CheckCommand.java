package org.mstrials.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.build.EvidenceCheck;
import org.mstrials.build.SourceCheck.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks evidence tables against the texts of their documents. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Looks every fact of evidence tables up in the text of its document, and lists the numbers there that"
                        + " no fact uses. Exits with 1 when anything is left to mend.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "INPUT", description = "Folders with evidence tables; the embedded data when none.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            required = true,
            description = "Folder with the texts that the headers of the evidence tables name.")
    private Path sources = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.find();
        EvidenceCheck check =
                EvidenceCheck.run(inputs.isEmpty() ? List.of(home.data()) : inputs, home.ontology(), sources);
        if (check.outcomes().isEmpty() && check.problems().isEmpty()) {
            throw new ParameterException(
                    Optional.ofNullable(spec).orElseThrow().commandLine(),
                    "expected folders with a document.yaml that names its text, found none in " + inputs);
        }
        PrintWriter lines =
                Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        check.problems().forEach(lines::println);
        check.findings()
                .forEach(finding -> lines.printf(
                        "%s in %s: %s%n",
                        finding.severity().name().toLowerCase(Locale.ROOT), finding.place(), finding.message()));
        for (Outcome outcome : check.outcomes()) {
            outcome.unverified().forEach(line -> lines.println(outcome.document() + " unverified: " + line));
            outcome.unexplained().forEach(line -> lines.println(outcome.document() + " unexplained: " + line));
            lines.printf(
                    "%s: %,d facts, %,d not verified; %,d numbers in the text, %,d not accounted for%n",
                    outcome.document(),
                    outcome.facts(),
                    outcome.unverified().size(),
                    outcome.numbers(),
                    outcome.unexplained().size());
        }
        lines.flush();
        return check.clean() ? CommandLine.ExitCode.OK : Main.TOO_MANY_PROBLEMS;
    }
}
