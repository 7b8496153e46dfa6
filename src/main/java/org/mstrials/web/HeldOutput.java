package org.mstrials.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds back the beginning of an answer, so that an error can still take its place. */
final class HeldOutput extends ServletOutputStream {
    private final OutputStream client;
    private final int holding;
    private final int limit;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean passing;
    private long written;

    /**
     * Holds back an answer.
     *
     * @param client who gets it
     * @param holding bytes to hold; a longer answer passes through from there on
     * @param limit bytes that the whole may have; a longer answer is stopped there
     */
    HeldOutput(OutputStream client, int holding, int limit) {
        this.client = client;
        this.holding = holding;
        this.limit = limit;
    }

    /** Forgets what is held. */
    void reset() {
        held.reset();
        written = 0;
    }

    /** Sends what is held: the answer is complete, or too long to hold. */
    void release() throws IOException {
        passing = true;
        Watch.answering();
        held.writeTo(client);
        held.reset();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        written += length;
        if (written > limit) {
            throw Watch.exceeded(
                    "its answer has more than " + limit + " bytes; ask for part of it, or take the downloads");
        }
        if (!passing && written > holding) {
            release();
        }
        if (passing) {
            client.write(bytes, offset, length);
        } else {
            held.write(bytes, offset, length);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        if (passing) {
            client.flush();
        }
    }

    /** The answer ends with the request, not here. */
    @Override
    public void close() throws IOException {
        flush();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("queries are answered in one go");
    }
}
