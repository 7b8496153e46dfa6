package org.mstrials.release;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes small graphs as Turtle, sorted, so that equal graphs give equal bytes. */
final class Turtle {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private Turtle() {}

    /** Refuses blank nodes, whose labels differ from run to run, with an {@link IllegalArgumentException}. */
    static void write(Graph graph, Path file) {
        try (OutputFile out = OutputFile.plain(file)) {
            StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            turtle.start();
            graph.getPrefixMapping().getNsPrefixMap().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(prefix -> turtle.prefix(prefix.getKey(), prefix.getValue()));
            graph.stream().sorted(ORDER).forEach(triple -> turtle.triple(named(triple)));
            turtle.finish();
        }
    }

    private static Triple named(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new IllegalArgumentException("expected IRIs and literals, found a blank node in " + triple);
        }
        return triple;
    }
}
