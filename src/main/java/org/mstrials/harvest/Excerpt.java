package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** The beginning of a text of unknown length, for people. */
final class Excerpt {
    private static final int LONGEST = 1_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(byte[] more) {
        bytes.write(more, 0, Math.min(more.length, LONGEST - bytes.size()));
    }

    /** The text in one line, without markup. */
    String text() {
        return bytes.toString(UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
