package org.mstrials.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mstrials.release.Releases;
import picocli.CommandLine.Option;

/** The option that says where releases are. */
final class ReleaseFolder {
    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Folder of releases, the --out of build; releases beside the program when not given.")
    private @Nullable Path from;

    /** Whether somebody named a folder. */
    boolean isGiven() {
        return from != null;
    }

    /** The releases of the folder. */
    Releases releases() {
        return new Releases(
                Optional.ofNullable(from).orElseGet(() -> Home.find().releases()));
    }
}
