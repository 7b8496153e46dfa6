package org.mstrials.release;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes every quad twice as it passes, once as N-Quads and once, without its graph, as Turtle. The Turtle file repeats
 * a statement that several graphs make. Start and finish of a single source mean nothing here: the dump ends when it is
 * closed.
 */
final class Dump implements StreamRDF, AutoCloseable {
    private final OutputFile quadsFile;
    private final OutputFile turtleFile;
    private final StreamRDF quads;
    private final StreamRDF turtle;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private long count;
    private boolean closed;

    Dump(Path quadsFile, Path turtleFile) {
        this.quadsFile = OutputFile.gzip(quadsFile);
        this.turtleFile = OutputFile.gzip(turtleFile);
        this.quads = StreamRDFWriter.getWriterStream(this.quadsFile, RDFFormat.NQUADS_UTF8);
        this.turtle = StreamRDFWriter.getWriterStream(this.turtleFile, RDFFormat.TURTLE_BLOCKS);
        quads.start();
        turtle.start();
    }

    /** Number of quads so far. */
    long count() {
        return count;
    }

    /** Prefixes so far. */
    PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public void start() {}

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

    private static void requireNamed(Node term, Quad quad) {
        if (term.isBlank()) {
            throw new IllegalArgumentException("expected an IRI or a literal, found a blank node in " + quad);
        }
    }

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {
        if (!iri.equals(prefixes.get(prefix))) {
            prefixes.add(prefix, iri);
            turtle.prefix(prefix, iri);
        }
    }

    @Override
    public void finish() {}

    /** Ends both files; closing again does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try (quadsFile;
                    turtleFile) {
                quads.finish();
                turtle.finish();
            }
        }
    }
}
