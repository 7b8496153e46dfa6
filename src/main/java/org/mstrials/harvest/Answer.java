package org.mstrials.harvest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.mstrials.source.Allowance;

/**
 * An answer that was read to its end and is whole.
 *
 * @param content what it says
 * @param format its format, such as xml
 */
record Answer<T>(Response response, T content, String format) {
    private static final int BUFFER = 1 << 16;

    /** Reads a body; an exception says why it is not what was asked for. */
    static <T> Answer<T> of(Response response, Content<T> content) throws IOException, Refused {
        String type = response.type().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.contains(content.format())) {
            throw new IOException(
                    "expected " + content.format().toUpperCase(Locale.ROOT) + ", found " + response.type());
        }
        return new Answer<>(response, read(response.file(), response.compressed(), content), content.format());
    }

    /** Reads a body that lies in a file, and its end. */
    static <T> T read(Path file, boolean compressed, Content<T> content) throws IOException, Refused {
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream bytes = compressed ? new Allowance(Files.size(file)).unpacked(plain) : plain) {
            T read = content.read(new FilterInputStream(bytes) {
                @Override
                public void close() {
                    // parsers close at the end of what they need; what follows must be whole, too
                }
            });
            bytes.transferTo(OutputStream.nullOutputStream());
            return read;
        }
    }

    /** The name that the body gets in its run. */
    String fileName(int number) {
        return "%04d.%s%s".formatted(number, format, response.compressed() ? ".gz" : "");
    }

    /** The checksum of the body as received. */
    String sha256() throws IOException {
        try (DigestInputStream bytes =
                new DigestInputStream(Files.newInputStream(response.file()), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
