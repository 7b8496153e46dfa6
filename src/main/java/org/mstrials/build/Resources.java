package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that are packed with this package. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        try (InputStream bytes = Resources.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("expected the resource " + name + " beside " + Resources.class);
            }
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the resource " + name, failed);
        }
    }
}
