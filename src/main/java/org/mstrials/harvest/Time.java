package org.mstrials.harvest;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it. */
public interface Time {
    /** What time it is. */
    Instant now();

    /** Waits. */
    void sleep(Duration duration);

    /** The time of this computer. */
    static Time system() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) {
                try {
                    Thread.sleep(duration);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new UncheckedIOException(new InterruptedIOException("stopped while waiting"));
                }
            }
        };
    }
}
