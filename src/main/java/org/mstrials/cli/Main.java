package org.mstrials.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.sys.JenaSystem;
import org.mstrials.model.BadInstallation;
import org.mstrials.rdf.Iris;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The program. Exit codes: 0 done, 1 done with more problems than allowed, 2 wrong usage, 3 could not run. */
@Command(
        name = "ms-trials",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Publishes the evidence of multiple-sclerosis trials as linked data.",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            VerifyCommand.class,
            HarvestCommand.class,
            RehearseCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, with more problems than allowed",
            "2:wrong usage",
            "3:could not run; the message names the cure"
        })
public final class Main {
    static final int TOO_MANY_PROBLEMS = 1;
    static final int COULD_NOT_RUN = 3;

    static {
        JenaSystem.init();
    }

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and tells its exit code. */
    static int run(String... arguments) {
        CommandLine program = new CommandLine(new Main());
        program.setExecutionExceptionHandler(Main::explain);
        program.registerConverter(Iris.class, Main::base);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        if (arguments.length == 0) {
            program.usage(program.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        try {
            return program.execute(arguments);
        } catch (InternalError unwritable) {
            // so Java says that a file mapped into memory has no place on its disk
            program.getErr().println("ms-trials: cannot write a file of the store, " + unwritable.getMessage());
            program.getErr().println("ms-trials: cure: see whether the disk is full");
            return COULD_NOT_RUN;
        }
    }

    private static Iris base(String text) {
        try {
            return new Iris(text);
        } catch (IllegalArgumentException refusal) {
            throw new TypeConversionException(String.valueOf(refusal.getMessage()));
        }
    }

    /** What went wrong, for people; anything else is a fault of the program and keeps its stack trace. */
    private static int explain(Exception failure, CommandLine command, ParseResult arguments) {
        switch (failure) {
            case BadInstallation bad -> {
                command.getErr().println("ms-trials: " + bad.getMessage());
                command.getErr().println("ms-trials: cure: " + bad.cure());
            }
            case UncheckedIOException failed -> command.getErr().println("ms-trials: " + failed.getMessage());
            case Exception failed
            when root(failed) instanceof IOException reason -> command.getErr().println("ms-trials: " + reason);
            default -> {
                command.getErr().println("ms-trials: a fault of the program, please report it");
                failure.printStackTrace(command.getErr());
            }
        }
        return COULD_NOT_RUN;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
