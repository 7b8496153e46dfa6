package org.mstrials.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.rdf.Mst;

/** What a fact is called, which has no name of its own: what is measured, in whom, when. */
final class FactNames {
    /** What a fact is called by, in this order. */
    private static final List<Node> NAMING = List.of(
            Mst.item,
            Mst.eventCategory,
            Mst.classTitle,
            Mst.categoryTitle,
            Mst.countedUnits,
            Mst.endpoint,
            Mst.parameterName,
            Mst.comparedObservation,
            Mst.referenceObservation,
            Mst.group,
            Mst.about,
            Mst.timePoint);

    private static final Set<Node> MORE_CONTEXT = Set.of(RDF.Nodes.type, Mst.anchor, Mst.startOffset, Mst.endOffset);

    private FactNames() {}

    /** Whether a property tells where a fact belongs, and not what it says. */
    static boolean isContext(Node property) {
        return NAMING.contains(property) || MORE_CONTEXT.contains(property);
    }

    static Named of(Node fact, Traits facts, Side side) {
        String name = name(facts.of(fact), facts, side);
        return new Named(fact, name.isEmpty() ? fact.getURI() : name);
    }

    private static String name(Map<Node, Set<Node>> properties, Traits facts, Side side) {
        return NAMING.stream()
                .flatMap(property -> Traits.values(properties, property).stream())
                .flatMap(value -> words(value, facts, side))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A part of posted results that has no name says nothing; what is compared in a document is named by its own context. */
    private static Stream<String> words(Node value, Traits facts, Side side) {
        if (value.isLiteral()) {
            return Stream.of(value.getLiteralLexicalForm());
        }
        String name = facts.things().containsKey(value) ? name(facts.of(value), facts, side) : side.name(value);
        return Stream.of(name).filter(known -> !known.equals(value.getURI()));
    }
}
