package org.mstrials.web;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** Counts the rows or statements of one answer, and stops its query when there are too many. */
final class Rows {
    private final int limit;
    private int count;

    Rows(int limit) {
        this.limit = limit;
    }

    /** The same rows, counted. */
    RowSet counted(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), new Iterator<Binding>() {
            @Override
            public boolean hasNext() {
                try {
                    return rows.hasNext();
                } catch (RuntimeException failed) {
                    throw Watch.stoppedOr(failed);
                }
            }

            @Override
            public Binding next() throws NoSuchElementException {
                count();
                try {
                    return rows.next();
                } catch (RuntimeException failed) {
                    throw Watch.stoppedOr(failed);
                }
            }
        });
    }

    /** An empty graph that counts what is added. */
    Graph graph() {
        return new GraphWrapper(GraphFactory.createDefaultGraph()) {
            @Override
            public void add(Triple triple) {
                count();
                super.add(triple);
            }
        };
    }

    /** An empty data set that counts what is added. */
    DatasetGraph dataset() {
        return new DatasetGraphWrapper(DatasetGraphFactory.create()) {
            @Override
            public void add(Quad quad) {
                count();
                super.add(quad);
            }
        };
    }

    private void count() {
        Watch.check();
        if (++count > limit) {
            throw Watch.exceeded(
                    "its answer has more than " + limit + " rows; ask for part of them, or take the downloads");
        }
    }
}
