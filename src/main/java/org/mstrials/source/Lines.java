package org.mstrials.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends at each line's end and can go on to the next: a line's length costs no memory. */
final class Lines extends FilterInputStream {
    private boolean inLine;
    private long number;
    private long current;

    /** Begins with the line of this number. */
    Lines(InputStream bytes, long number) {
        super(bytes);
        this.number = number;
    }

    /** Goes to the next line that is not blank, past what was not read of this one; false at the end. */
    boolean next() throws IOException {
        while (inLine && read() >= 0) {
            // what nobody read of a broken line
        }
        int sign;
        do {
            in.mark(1);
            sign = in.read();
            number += sign == '\n' ? 1 : 0;
        } while (Character.isWhitespace(sign));
        if (sign < 0) {
            return false;
        }
        in.reset();
        inLine = true;
        current = number;
        return true;
    }

    @Override
    public int read() throws IOException {
        if (!inLine) {
            return -1;
        }
        int sign = in.read();
        if (sign == '\n' || sign < 0) {
            end();
            return -1;
        }
        return sign;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!inLine) {
            return -1;
        }
        in.mark(length);
        int count = in.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            if (buffer[offset + i] == '\n') {
                in.reset();
                in.skipNBytes(i + 1L);
                end();
                return i == 0 ? -1 : i;
            }
        }
        inLine = count >= 0;
        return count;
    }

    /** Number of the line, from 1. */
    long number() {
        return current;
    }

    private void end() {
        inLine = false;
        number++;
    }

    /** The bytes go on after this line; whoever opened them closes them. */
    @Override
    public void close() {}
}
