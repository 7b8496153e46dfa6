package org.mstrials.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a manifest tells of the build that made the release.
 *
 * @param program version of the program
 * @param ontology version of the ontology
 * @param inputs the files that were read
 * @param counts what was counted, by its name, such as {@code records accepted}
 */
public record BuildAccount(String program, String ontology, List<Input> inputs, Map<String, Long> counts) {
    /** Of a release about whose build nothing is known. */
    static final BuildAccount NONE = new BuildAccount("", "", List.of(), Map.of());

    /**
     * A file that was read.
     *
     * @param name beginning with that of the file or folder that was handed in, without what is above it
     * @param file where it is, which is not published
     */
    public record Input(String name, Path file) {}
}
