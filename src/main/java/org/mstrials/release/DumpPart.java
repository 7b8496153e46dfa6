package org.mstrials.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Some statements on their way into the dumps: each quad as N-Quads and, without its graph, as Turtle. Any thread fills
 * and finishes a part; the release appends finished parts in order. In the files a part is a gzip member of its own (RFC
 * 1952, section 2.2), so that parts are compressed side by side.
 */
public final class DumpPart extends StreamRDFBase {
    private final ByteArrayOutputStream quadBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream turtleBytes = new ByteArrayOutputStream();
    private final StreamRDF quads = StreamRDFWriter.getWriterStream(quadBytes, RDFFormat.NQUADS_UTF8);
    private final StreamRDF turtle = StreamRDFWriter.getWriterStream(turtleBytes, RDFFormat.TURTLE_BLOCKS);
    private long count;

    private DumpPart(Map<String, String> prefixes) {
        quads.start();
        turtle.start();
        prefixes.forEach(turtle::prefix);
    }

    /** The part that declares the prefixes of the Turtle file. */
    static DumpPart header(Map<String, String> prefixes) {
        DumpPart header = new DumpPart(prefixes);
        header.finish();
        return header;
    }

    /** A part that takes the prefixes for declared. */
    static DumpPart after(Map<String, String> prefixes) {
        DumpPart part = new DumpPart(prefixes);
        part.turtle.finish();
        part.turtleBytes.reset();
        return part;
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
        quads.quad(quad);
        turtle.triple(quad.asTriple());
        count++;
    }

    /** Ends the part and compresses it. */
    @Override
    public void finish() {
        quads.finish();
        turtle.finish();
        compress(quadBytes);
        compress(turtleBytes);
    }

    long count() {
        return count;
    }

    /** The finished part as N-Quads, compressed. */
    byte[] quads() {
        return quadBytes.toByteArray();
    }

    /** The finished part as Turtle, compressed. */
    byte[] turtle() {
        return turtleBytes.toByteArray();
    }

    private static void requireNamed(Node term, Quad quad) {
        if (term.isBlank()) {
            throw new IllegalArgumentException("expected an IRI or a literal, found a blank node in " + quad);
        }
    }

    /** The header of gzip has neither name nor time, so that equal content gives equal bytes. */
    private static void compress(ByteArrayOutputStream bytes) {
        byte[] content = bytes.toByteArray();
        bytes.reset();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
