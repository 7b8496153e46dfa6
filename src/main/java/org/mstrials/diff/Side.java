package org.mstrials.diff;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * One of the two releases.
 *
 * @param data what it says, within a read transaction
 */
record Side(DatasetGraph data) {
    private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, DCTerms.title.asNode());
    /** The things that a query finds. */
    Set<Node> things(DiffQuery query) {
        Set<Node> things = new HashSet<>();
        query.rows(data, Map.of(), row -> things.add(row.get("thing")));
        return things;
    }

    /** What a document says. */
    Set<Triple> statements(Node document) {
        Set<Triple> statements = new HashSet<>();
        data.find(document, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> statements.add(quad.asTriple()));
        return statements;
    }

    /** A thing with its name. */
    Named named(Node thing) {
        return new Named(thing, name(thing));
    }

    /** What a thing is called; its IRI when it has no name. */
    String name(Node thing) {
        return NAMES.stream()
                .flatMap(property -> first(thing, property).stream())
                .findFirst()
                .orElseGet(thing::getURI);
    }

    /** The first name in the order of the alphabet, so that it is the same each time. */
    private Optional<String> first(Node thing, Node property) {
        return Iter.asStream(data.find(Node.ANY, thing, property, Node.ANY))
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }

    /** Values as literals, sorted: things by their names. */
    List<Node> literals(Set<Node> values) {
        return values.stream()
                .map(value -> value.isLiteral() ? value : NodeFactory.createLiteralString(name(value)))
                .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
                .distinct()
                .toList();
    }
}
