package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;

/** How many bytes a record may have: what is in memory at a time is bounded, whatever a file holds. */
final class RecordBytes {
    /** Far more than any record of a registry has. */
    static final int MOST = 32 << 20;

    private int left = MOST;

    /** The stream, which fails when a record has too many bytes. */
    InputStream limit(InputStream bytes) {
        return new MeteredStream(bytes, this::spend);
    }

    /** A new record starts. */
    void restart() {
        left = MOST;
    }

    private void spend(int count) throws TooLarge {
        left -= count;
        if (left < 0) {
            throw new TooLarge();
        }
    }

    /** A record that has too many bytes. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        private TooLarge() {
            super("a record of more than " + (MOST >> 20) + " MB");
        }
    }
}
