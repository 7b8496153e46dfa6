package org.mstrials.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/**
 * What one release has of a document: one half of a comparison.
 *
 * @param side the release
 * @param graph the document's statements; none when the release does not have it
 */
record Half(Side side, Graph graph) {
    private static final List<Node> PLACE = List.of(Mst.section, Mst.row, Mst.column, Mst.near);

    static Half of(Side side, Set<Triple> statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.forEach(graph::add);
        return new Half(side, graph);
    }

    /** What is compared of things of a kind. */
    Traits traits(DiffQuery query) {
        Traits traits = new Traits();
        query.rows(graph, traits::add);
        return traits;
    }

    /** Where a fact is printed: the words that lead there, or the pointer into a record. */
    List<Named> places(Node fact) {
        return objects(fact, Terms.WAS_DERIVED_FROM)
                .filter(Node::isURI)
                .map(place -> new Named(place, words(place)))
                .sorted(Comparator.comparing(place -> place.iri().getURI()))
                .toList();
    }

    private String words(Node place) {
        String words = PLACE.stream()
                .flatMap(property -> objects(place, property))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.joining(", "));
        String iri = place.getURI();
        return words.isEmpty() && iri.indexOf('#') > 0
                ? URLDecoder.decode(iri.substring(iri.indexOf('#') + 1).replace("+", "%2B"), UTF_8)
                : words.isEmpty() ? iri : words;
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, null).mapWith(Triple::getObject).toList().stream();
    }
}
