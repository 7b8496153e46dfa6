package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip (RFC 1952), all members one after the other. Java's own stream calls itself for every member that holds
 * nothing, and a small file of many such members would exhaust the stack: here it is an error.
 */
final class Gunzip extends GZIPInputStream {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_EMPTY = 100;

    private int depth;

    /** Reads the first header; throws when there is none. */
    Gunzip(InputStream packed) throws IOException {
        super(packed, BUFFER);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (depth > MOST_EMPTY) {
            throw new IOException("more than " + MOST_EMPTY + " empty members of gzip in a row");
        }
        depth++;
        try {
            return super.read(buffer, offset, length);
        } finally {
            depth--;
        }
    }
}
