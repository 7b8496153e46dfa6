package org.mstrials.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A piece of a compressed file (RFC 1952, section 2.2): members can be compressed side by side and appended. Its header
 * has neither name nor time, so that equal content gives equal bytes.
 */
final class GzipMember extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private GZIPOutputStream gzip = begin();

    static byte[] of(String text) {
        GzipMember member = new GzipMember();
        member.write(text.getBytes(StandardCharsets.UTF_8));
        member.close();
        return member.bytes();
    }

    /** Forgets what was written. */
    void restart() {
        bytes.reset();
        gzip = begin();
    }

    /** All of it, once closed. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet});
    }

    @Override
    public void write(byte[] octets) {
        write(octets, 0, octets.length);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        try {
            gzip.write(octets, offset, length);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            gzip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private GZIPOutputStream begin() {
        try {
            return new GZIPOutputStream(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
