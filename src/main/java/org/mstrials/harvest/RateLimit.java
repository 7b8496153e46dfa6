package org.mstrials.harvest;

import java.time.Duration;
import java.time.Instant;

/** Keeps the requests to one service as far apart as that service asks for. */
final class RateLimit {
    private final Time time;
    private final Duration pause;
    private Instant next = Instant.MIN;

    /**
     * A limit that no request has counted for yet.
     *
     * @param pause from one request to the next, at least
     */
    RateLimit(Time time, Duration pause) {
        this.time = time;
        this.pause = pause;
    }

    /** Waits until the next request is due. A clock that was set back costs one pause at most. */
    void await() {
        Instant now = time.now();
        if (now.isBefore(next)) {
            Duration rest = Duration.between(now, next);
            time.sleep(rest.compareTo(pause) > 0 ? pause : rest);
        }
        next = time.now().plus(pause);
    }
}
