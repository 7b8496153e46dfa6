package org.mstrials.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how much is read, to somebody who may make it fail. */
final class MeteredStream extends FilterInputStream {
    private final Meter meter;

    MeteredStream(InputStream bytes, Meter meter) {
        super(bytes);
        this.meter = meter;
    }

    /** Who is told. */
    interface Meter {
        /** So many bytes more were read; refuses them with an exception. */
        void count(int bytes) throws IOException;
    }

    @Override
    public int read() throws IOException {
        int sign = in.read();
        if (sign >= 0) {
            meter.count(1);
        }
        return sign;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            meter.count(count);
        }
        return count;
    }
}
