package org.mstrials.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a graph says of one subject without a break.
 *
 * @param graph its name
 * @param subject what it is about
 * @param properties with their values, in the order in which they came first
 */
record Block(Term graph, Term subject, Map<Term, List<Term>> properties) {
    Block(Term graph, Term subject) {
        this(graph, subject, new LinkedHashMap<>());
    }

    boolean isOf(Node otherGraph, Node otherSubject) {
        return subject.node().equals(otherSubject) && graph.node().equals(otherGraph);
    }

    void add(Term property, Term value) {
        properties.computeIfAbsent(property, unused -> new ArrayList<>(1)).add(value);
    }
}
