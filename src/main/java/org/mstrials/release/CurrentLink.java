package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.mstrials.model.BadInstallation;

/**
 * The symbolic link to the release that is served.
 *
 * @param releases folder of the link
 */
record CurrentLink(Path releases) {
    /** The folder it points to; empty when there is no link. */
    Optional<Path> target() {
        Path link = link();
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(link.toRealPath());
        } catch (IOException broken) {
            throw new BadInstallation(
                    link + " points to nothing that can be read",
                    "run a build, or let the link point to another release in " + releases,
                    broken);
        }
    }

    /** Refuses, before any work is done, a folder where something else has the link's name. */
    void requireReplaceable() {
        if (Files.exists(link(), LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link())) {
            throw new BadInstallation(link() + " is not a symbolic link", "move it away, or choose another --out");
        }
    }

    /** Points to another release, from one moment to the next. */
    void switchTo(String version) {
        Path link = link();
        Path fresh = releases.resolve(".current");
        try {
            Files.deleteIfExists(fresh);
            Files.createSymbolicLink(fresh, Path.of(version));
            Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot switch " + link + " to " + version, failed);
        }
        Folders.sync(releases);
    }

    private Path link() {
        return releases.resolve("current");
    }
}
