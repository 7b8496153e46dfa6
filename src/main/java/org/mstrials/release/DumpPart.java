package org.mstrials.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

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
    private record Piece(DumpFormat format, StreamRDF writer, GzipMember bytes) {
        static Piece of(DumpFormat format, Map<String, String> prefixes) {
            GzipMember bytes = new GzipMember();
            StreamRDF writer = format.writer(bytes, prefixes);
            writer.finish();
            bytes.restart();
            return new Piece(format, writer, bytes);
        }

        void finish() {
            writer.finish();
            bytes.close();
        }
    }

    private final List<Piece> pieces;
    private long count;

    /** A part that takes the prefixes for declared. */
    DumpPart(Map<String, String> prefixes) {
        pieces = Stream.of(DumpFormat.values())
                .map(format -> Piece.of(format, prefixes))
                .toList();
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
        pieces.forEach(piece -> piece.writer().quad(quad));
        count++;
    }

    /** Ends the part. */
    @Override
    public void finish() {
        pieces.forEach(Piece::finish);
    }

    long count() {
        return count;
    }

    /** The finished part in a format, compressed. */
    byte[] bytes(DumpFormat format) {
        return pieces.stream()
                .filter(piece -> piece.format() == format)
                .findFirst()
                .orElseThrow()
                .bytes()
                .bytes();
    }

    private static void requireNamed(Node term, Quad quad) {
        if (term.isBlank()) {
            throw new IllegalArgumentException("expected an IRI or a literal, found a blank node in " + quad);
        }
    }
}
