package org.mstrials.build.check;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;

/** Looks at what one source says. A check keeps nothing from one source to the next and may be used by several threads. */
public interface Check {
    /**
     * Tells what is wrong.
     *
     * @param source the statements of one source as the default graph, the ontology as the graph of its name
     * @param findings takes what is found, in an order that depends on the source alone
     */
    void look(DatasetGraph source, Consumer<Finding> findings);
}
