package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much a file may unpack to, all its entries and what is packed in them together. Records pack to a tenth; a bomb
 * unpacks to a thousand times its size, and with entries that overlap to millions of times.
 */
public final class Allowance {
    private static final long ALWAYS = 64L << 20;
    private static final int MOST_TIMES = 200;

    private long left;

    /** For a file of this size. */
    public Allowance(long packed) {
        left = Math.max(ALWAYS, packed * MOST_TIMES);
    }

    boolean isSpent() {
        return left < 0;
    }

    /** Unpacks gzip; the stream fails where the allowance ends. */
    public InputStream unpacked(InputStream gzip) throws IOException {
        return limit(new Gunzip(gzip));
    }

    /** The stream, which fails where the allowance ends. */
    public InputStream limit(InputStream unpacked) {
        return new MeteredStream(unpacked, this::spend);
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (isSpent()) {
            throw new IOException("more than " + (ALWAYS >> 20) + " MB and more than " + MOST_TIMES
                    + " times the size of the packed file");
        }
    }
}
