package org.mstrials.web.describe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Statements in the order in which they were found, each with the sources that make it. */
final class Statements {
    private final SequencedMap<Triple, Set<Node>> sources = new LinkedHashMap<>();
    private final SequencedMap<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

    void add(Quad quad) {
        Triple triple = quad.asTriple();
        sources.computeIfAbsent(triple, unseen -> new LinkedHashSet<>()).add(quad.getGraph());
        bySubject
                .computeIfAbsent(triple.getSubject(), unseen -> new LinkedHashSet<>())
                .add(triple);
    }

    Stream<Triple> all() {
        return sources.keySet().stream();
    }

    Set<Node> subjects() {
        return Collections.unmodifiableSequencedSet(bySubject.sequencedKeySet());
    }

    List<Triple> about(Node subject) {
        return List.copyOf(bySubject.getOrDefault(subject, Set.of()));
    }

    List<Node> sources(Triple statement) {
        return List.copyOf(sources.getOrDefault(statement, Set.of()));
    }

    Graph graph(Map<String, String> prefixes) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        all().forEach(graph::add);
        return graph;
    }
}
