package org.mstrials.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A digest of each graph of a release, by which graphs of two releases are known to be the same without being read: the sum
 * of the SHA-256 sums of its lines in the dump, cut to 128 bits, so that the order of lines does not matter. What is queried
 * is what was dumped.
 */
public final class GraphDigests {
    private final Map<String, Digest> digests = new HashMap<>();
    private final MessageDigest sha256;
    private byte[] graph = new byte[0];
    private Digest digest = new Digest();

    /** The sum of a graph's lines. */
    private static final class Digest {
        private long high;
        private long low;

        private boolean matches(Digest other) {
            return high == other.high && low == other.low;
        }
    }

    private GraphDigests() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Reads the dump of a release. */
    public static GraphDigests of(Release release) {
        Path dump = release.downloads().resolve(DumpFormat.N_QUADS.file());
        GraphDigests digests = new GraphDigests();
        try (InputStream quads = new GZIPInputStream(Files.newInputStream(dump), 1 << 16)) {
            digests.read(quads);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + dump + ": " + failed.getMessage(), failed);
        }
        return digests;
    }

    /** Whether both releases have the graph and it has the same statements. */
    public boolean agree(GraphDigests other, String name) {
        Digest here = digests.get(name);
        Digest there = other.digests.get(name);
        return here != null && there != null && here.matches(there);
    }

    private void read(InputStream quads) throws IOException {
        byte[] buffer = new byte[1 << 20];
        int end = 0;
        for (int read = quads.read(buffer); read >= 0; read = quads.read(buffer, end, buffer.length - end)) {
            end += read;
            int start = 0;
            for (int i = end - read; i < end; i++) {
                if (buffer[i] == '\n') {
                    line(buffer, start, i);
                    start = i + 1;
                }
            }
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            if (end == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * end);
            }
        }
    }

    /** The last term of a line is the graph, and only the sign that begins it is a less-than sign after that. */
    private void line(byte[] bytes, int start, int end) {
        int from = end;
        while (from > start && bytes[from] != '<') {
            from--;
        }
        if (!Arrays.equals(graph, 0, graph.length, bytes, from, end)) {
            graph = Arrays.copyOfRange(bytes, from, end);
            digest = digests.computeIfAbsent(name(graph), unused -> new Digest());
        }
        sha256.update(bytes, start, end - start);
        ByteBuffer sum = ByteBuffer.wrap(sha256.digest());
        digest.high += sum.getLong();
        digest.low += sum.getLong();
    }

    /** The IRI between the signs. */
    private static String name(byte[] term) {
        String text = new String(term, UTF_8);
        return text.substring(1, Math.max(1, text.indexOf('>')));
    }
}
