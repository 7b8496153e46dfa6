package org.mstrials.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mstrials.harvest.Caller;
import org.mstrials.harvest.Harvest;
import org.mstrials.harvest.Question;
import org.mstrials.harvest.Summary;
import org.mstrials.harvest.Time;
import org.mstrials.harvest.WrongQuestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What all harvests have in common. */
final class HarvestOptions {
    private static final int NAMED = 10;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the records; it belongs to one question.")
    private Path to = Path.of("");

    @Option(
            names = "--contact",
            paramLabel = "E-MAIL",
            defaultValue = "${env:MS_TRIALS_CONTACT}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "Your address, which services want to know; MS_TRIALS_CONTACT when not given.")
    private @Nullable String contact;

    @Option(
            names = "--max-missing",
            paramLabel = "N",
            defaultValue = "" + Long.MAX_VALUE,
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "Exit with 1 when more records than this did not come; no limit when not given.")
    private long maxMissing = Long.MAX_VALUE;

    /**
     * Harvests and tells the exit code.
     *
     * @param question what to ask for; an {@link IllegalArgumentException} is the user's mistake
     */
    int run(Supplier<Question> question, URI address, CommandSpec command) {
        Harvest harvest = valid(() -> new Harvest(question.get(), address, to, caller(), Time.system()), command);
        try (ProgressDisplay progress = ProgressDisplay.create()) {
            Summary summary = harvest.run(progress);
            print(summary, command.commandLine().getOut());
            return summary.absent() > maxMissing ? Main.TOO_MANY_PROBLEMS : CommandLine.ExitCode.OK;
        } catch (WrongQuestion wrong) {
            throw refusal(wrong, command);
        }
    }

    private static <T> T valid(Supplier<T> value, CommandSpec command) {
        try {
            return value.get();
        } catch (IllegalArgumentException wrong) {
            throw refusal(wrong, command);
        }
    }

    private static ParameterException refusal(IllegalArgumentException wrong, CommandSpec command) {
        return new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }

    private Caller caller() {
        return new Caller(
                Version.text().replaceFirst(" ", "/"),
                Optional.ofNullable(contact).filter(text -> !text.isBlank()),
                Optional.ofNullable(System.getenv("NCBI_API_KEY")).filter(key -> !key.isBlank()));
    }

    private void print(Summary summary, PrintWriter lines) {
        lines.printf("requests  %,d, %,d of them repeated%n", summary.requests(), summary.repeated());
        lines.printf("records   %,d in %,d bytes%n", summary.records(), summary.bytes());
        if (!summary.missing().isEmpty()) {
            boolean all = summary.missing().size() <= NAMED;
            lines.printf(
                    "missing   %,d: %s%s%n",
                    summary.missing().size(),
                    String.join(" ", all ? summary.missing() : summary.missing().subList(0, NAMED)),
                    all ? "" : " …");
        }
        if (summary.lacking() > 0) {
            lines.printf("lacking   %,d of the records that the service announced%n", summary.lacking());
        }
        summary.notes().forEach(note -> lines.printf("note      %s%n", note));
        lines.printf("seconds   %.1f%n", summary.duration().toMillis() / 1000.0);
        lines.printf("folder    %s%n", to);
        lines.printf("next      ./ms-trials build %s%n", to);
        lines.flush();
    }
}
