package org.mstrials.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Release.Verified;
import org.mstrials.release.Releases;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks whether a release is what was published. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Reads a whole release, files and store, and compares it with its checksums, its manifest and its dump."
                        + " Exits with 3 when it is damaged.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "VERSION", description = "The release; the current one when not given.")
    private @Nullable String version;

    @Mixin
    private final ReleaseFolder folder = new ReleaseFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Optional.ofNullable(spec).orElseThrow().commandLine();
        Releases releases = folder.releases();
        Release release = version == null ? releases.required() : named(version, releases, command);
        PrintWriter lines = command.getOut();
        lines.printf("release    %s%n", release.folder());
        Verified verified = release.verify();
        lines.printf(
                "files      %,d with %,d bytes are as published, none is missing, none is too many%n",
                verified.files(), verified.bytes());
        lines.printf("manifest   says the same%n");
        long statements = release.verifyStatements();
        lines.printf("store      has the %,d statements of the dump, and those of the description%n", statements);
        try (OpenRelease open = release.open()) {
            lines.printf("text       finds %,d things%n", open.search().size());
        }
        lines.printf("verified%n");
        lines.flush();
        return CommandLine.ExitCode.OK;
    }

    private static Release named(String version, Releases releases, CommandLine command) {
        return releases.find(version)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "expected one of the releases in %s, %s, found %s"
                                .formatted(
                                        releases.folder(),
                                        releases.all().stream()
                                                .map(Release::version)
                                                .toList(),
                                        version)));
    }
}
