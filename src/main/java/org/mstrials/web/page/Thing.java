package org.mstrials.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mstrials.web.describe.Description;

/**
 * One thing of a description, as a page reads it.
 *
 * @param node the thing
 * @param description what is known of it
 * @param names what things are called
 */
record Thing(Node node, Description description, Names names) {

    Anchor anchor() {
        return names.anchor(node);
    }

    /** The end of its IRI, for where there is no room for a name. */
    Anchor brief() {
        String iri = node.getURI();
        return new Anchor(iri.substring(iri.lastIndexOf('/') + 1), anchor().href());
    }

    Thing of(Node other) {
        return new Thing(other, description, names);
    }

    boolean is(Node type) {
        return description.types(node).contains(type);
    }

    boolean has(Node property, Node value) {
        return description.values(node, property).contains(value);
    }

    /** The values of a property that are things. */
    List<Thing> all(Node property) {
        return description.values(node, property).stream()
                .filter(Node::isURI)
                .distinct()
                .map(this::of)
                .toList();
    }

    /** The first value of a property that is a thing. */
    Optional<Thing> one(Node property) {
        return all(property).stream().findFirst();
    }

    /** The names of the values that are things, linked. */
    List<Anchor> anchors(Node property) {
        return all(property).stream().map(Thing::anchor).toList();
    }

    /** The first literal value. */
    Optional<String> text(Node property) {
        return texts(property).stream().findFirst();
    }

    List<String> texts(Node property) {
        return description.values(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
    }

    /** All values, things by their names and before literals. */
    List<Anchor> values(Node property) {
        return Stream.concat(
                        anchors(property).stream(), texts(property).stream().map(Anchor::plain))
                .toList();
    }

    Optional<BigDecimal> number(Node property) {
        return text(property).map(BigDecimal::new);
    }

    /** The name of the first value that is a thing, in lower case as vocabularies have it. */
    Optional<String> nameOf(Node property) {
        return one(property).map(value -> names.of(value.node()));
    }

    /** The things that have this one as value of a property, in the order of the description. */
    List<Thing> subjects(Node property) {
        return description
                .statements()
                .filter(statement -> statement.getPredicate().equals(property)
                        && statement.getObject().equals(node))
                .map(statement -> statement.getSubject())
                .distinct()
                .map(this::of)
                .toList();
    }
}
