package org.mstrials.release;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Some statements on their way into the dumps: each quad in every format. Any thread fills and finishes a part; the
 * release appends finished parts in order.
 */
public final class DumpPart extends StreamRDFBase {
    /**
     * The part in one format.
     *
     * @param writer writes into the bytes
     */
    private record Piece(BlockWriter writer, GzipMember bytes) {
        static Piece of(DumpFormat format) {
            GzipMember bytes = new GzipMember();
            return new Piece(format.writer(bytes), bytes);
        }

        void finish() {
            writer.finish();
            bytes.close();
        }
    }

    private final Map<DumpFormat, Piece> pieces = new EnumMap<>(DumpFormat.class);
    private final Spelling spelling;
    private @Nullable Block block;
    private long count;

    /** A part that takes the prefixes for declared. */
    DumpPart(Map<String, String> prefixes) {
        this(prefixes, EnumSet.allOf(DumpFormat.class));
    }

    private DumpPart(Map<String, String> prefixes, Set<DumpFormat> formats) {
        this.spelling = new Spelling(prefixes);
        formats.forEach(format -> pieces.put(format, Piece.of(format)));
    }

    /** A part of no release yet, in N-Quads alone. */
    public static DumpPart ofNQuads() {
        return new DumpPart(Map.of(), EnumSet.of(DumpFormat.N_QUADS));
    }

    /** The finished part as N-Quads, compressed; such pieces can be appended to each other. */
    public byte[] nQuads() {
        return bytes(DumpFormat.N_QUADS);
    }

    /** Refuses a statement outside every graph: queries over the union of the graphs would never find it. */
    @Override
    public void triple(Triple triple) {
        throw new IllegalArgumentException("expected a quad in a named graph, found the triple " + triple);
    }

    /** Refuses blank nodes, whose labels differ from run to run. */
    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
        }
        requireNamed(quad.getGraph(), quad);
        requireNamed(quad.getSubject(), quad);
        requireNamed(quad.getObject(), quad);
        Block current = block;
        if (current == null || !current.isOf(quad.getGraph(), quad.getSubject())) {
            write();
            current = new Block(spelling.of(quad.getGraph()), spelling.of(quad.getSubject()));
            block = current;
        }
        current.add(spelling.of(quad.getPredicate()), spelling.of(quad.getObject()));
        count++;
    }

    /** Ends the part. */
    @Override
    public void finish() {
        write();
        spelling.forget();
        pieces.values().forEach(Piece::finish);
    }

    /** Number of its statements. */
    public long count() {
        return count;
    }

    /** The finished part in a format, compressed. */
    byte[] bytes(DumpFormat format) {
        return Objects.requireNonNull(pieces.get(format)).bytes().bytes();
    }

    private void write() {
        Block finished = block;
        if (finished != null) {
            block = null;
            pieces.values().forEach(piece -> piece.writer().write(finished));
        }
    }

    private static void requireNamed(Node term, Quad quad) {
        if (term.isBlank()) {
            throw new IllegalArgumentException("expected an IRI or a literal, found a blank node in " + quad);
        }
    }
}
