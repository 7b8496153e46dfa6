package org.mstrials.source;

import java.net.URI;
import java.util.Optional;

/** Addresses of the web in a text that is nothing else. */
final class Addresses {
    private Addresses() {}

    /** The address; empty when the text is none, or none that works. */
    static Optional<URI> parse(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
