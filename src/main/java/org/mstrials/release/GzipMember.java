package org.mstrials.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A piece of a compressed file (RFC 1952, section 2.2): members can be compressed side by side and appended. Its header
 * has neither name nor time, so that equal content gives equal bytes.
 */
final class GzipMember implements AutoCloseable {
    /** The usual level, 6, makes files a quarter smaller in twice the time, most of which a conversion then spends on it. */
    private static final int LEVEL = 3;

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream(1 << 16);
    private final GZIPOutputStream gzip = begin();
    private final byte[] plain = new byte[1 << 16];
    private int length;

    static byte[] of(String text) {
        GzipMember member = new GzipMember();
        member.write(text.getBytes(StandardCharsets.UTF_8));
        member.close();
        return member.bytes();
    }

    /** All of it, once closed. */
    byte[] bytes() {
        return compressed.toByteArray();
    }

    /** Writes a sign of ASCII. */
    void write(char sign) {
        if (length == plain.length) {
            compress();
        }
        plain[length++] = (byte) sign;
    }

    void write(byte[] octets) {
        if (length + octets.length > plain.length) {
            compress();
        }
        if (octets.length > plain.length) {
            compress(octets, octets.length);
        } else {
            System.arraycopy(octets, 0, plain, length, octets.length);
            length += octets.length;
        }
    }

    /** Ends it; closing again does nothing. */
    @Override
    public void close() {
        compress();
        try {
            gzip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void compress() {
        if (length > 0) {
            compress(plain, length);
            length = 0;
        }
    }

    private void compress(byte[] octets, int count) {
        try {
            gzip.write(octets, 0, count);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private GZIPOutputStream begin() {
        try {
            return new GZIPOutputStream(compressed, 1 << 15) {
                {
                    def.setLevel(LEVEL);
                }
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
