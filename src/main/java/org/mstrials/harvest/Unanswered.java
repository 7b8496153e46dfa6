package org.mstrials.harvest;

import java.io.IOException;
import java.util.Optional;

/** The service cannot answer now; another try may succeed. */
final class Unanswered extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> retryAfter;

    /**
     * An answer that says to come again.
     *
     * @param retryAfter the HTTP header of that name
     */
    Unanswered(String message, Optional<String> retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    Optional<String> retryAfter() {
        return retryAfter;
    }
}
