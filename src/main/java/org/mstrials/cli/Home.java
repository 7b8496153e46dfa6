package org.mstrials.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mstrials.model.BadInstallation;

/**
 * The installation.
 *
 * @param folder where ontology, queries and configuration are
 */
record Home(Path folder) {
    /** Finds the installation through the property that the launcher sets. */
    static Home find() {
        String path = System.getProperty("ms-trials.home", "");
        Path folder = Path.of(path).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("ontology"))) {
            throw new BadInstallation(
                    "no installation at " + folder, "start through the launcher ms-trials, or set -Dms-trials.home");
        }
        return new Home(folder);
    }

    Path ontology() {
        return folder.resolve("ontology");
    }

    Path queries() {
        return folder.resolve("queries");
    }

    Path fusekiConfig() {
        return folder.resolve("fuseki-config").resolve("ms-trials.ttl");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path releases() {
        return folder.resolve("releases");
    }
}
