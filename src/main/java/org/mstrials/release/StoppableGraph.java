package org.mstrials.release;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.util.iterator.ExtendedIterator;

/** The graph that a query is about, in which nothing is found any more once the query is to stop. */
final class StoppableGraph extends WrappedGraph {
    private final ExecutionContext query;

    StoppableGraph(ExecutionContext query) {
        super(query.getActiveGraph());
        this.query = query;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return stoppable(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return stoppable(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> found) {
        query.checkCancelSignal();
        return found.mapWith(triple -> {
            query.checkCancelSignal();
            return triple;
        });
    }
}
