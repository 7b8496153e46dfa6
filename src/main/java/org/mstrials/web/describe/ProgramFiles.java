package org.mstrials.web.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that came with the program: those of this package by their names, others by their paths from the root. */
public final class ProgramFiles {
    private ProgramFiles() {}

    /** The text of a file; one that is missing is a bug. */
    public static String text(String file) {
        try (InputStream text = ProgramFiles.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("expected the file " + file + " in the program");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file + " of the program", failed);
        }
    }
}
