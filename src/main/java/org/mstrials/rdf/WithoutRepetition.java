package org.mstrials.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Passes each statement of a source record on once; it forgets a record when the next begins. */
public final class WithoutRepetition extends StreamRDFWrapper {
    private final Set<Triple> seen = new HashSet<>();
    private Node graph = Node.ANY;

    /** Passes on to a sink. */
    public WithoutRepetition(StreamRDF sink) {
        super(sink);
    }

    @Override
    public void quad(Quad quad) {
        if (!graph.equals(quad.getGraph())) {
            graph = quad.getGraph();
            seen.clear();
        }
        if (seen.add(quad.asTriple())) {
            super.quad(quad);
        }
    }
}
