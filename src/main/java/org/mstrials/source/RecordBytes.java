package org.mstrials.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when a record goes on and on: what is in memory at a time is bounded, whatever a file holds. */
final class RecordBytes extends FilterInputStream {
    /** Far more than any record of a registry has. */
    static final int MOST = 32 << 20;

    private int left = MOST;

    RecordBytes(InputStream bytes) {
        super(bytes);
    }

    /** A new record starts. */
    void restart() {
        left = MOST;
    }

    @Override
    public int read() throws IOException {
        int sign = in.read();
        spend(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        spend(Math.max(0, count));
        return count;
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
