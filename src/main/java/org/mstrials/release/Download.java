package org.mstrials.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file that a release offers.
 *
 * @param name its name
 * @param size in bytes
 * @param sha256 its SHA-256 checksum, 64 lower-case hexadecimal digits
 */
public record Download(String name, long size, String sha256) {
    private static final String GZIP = ".gz";

    /** Reads the file and computes what is true of it now. */
    static Download of(Path file) {
        try {
            return new Download(file.getFileName().toString(), Files.size(file), sha256(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file + ": " + failed.getMessage(), failed);
        }
    }

    /** Media type of the content, below any compression. */
    public String mediaType() {
        return switch (extension(compressed() ? name.substring(0, name.length() - GZIP.length()) : name)) {
            case "json" -> "application/json";
            case "jsonld" -> "application/ld+json";
            case "nq" -> "application/n-quads";
            case "trig" -> "application/trig";
            case "ttl" -> "text/turtle";
            case "tsv" -> "text/tab-separated-values";
            default -> "text/plain";
        };
    }

    /** Whether the file is compressed with gzip. */
    public boolean compressed() {
        return name.endsWith(GZIP);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                digest.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
