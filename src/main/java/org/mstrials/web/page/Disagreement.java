package org.mstrials.web.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A property of which two sources say different things. A source that says nothing disagrees with nobody.
 *
 * @param property the property
 * @param said what each source says
 */
public record Disagreement(Anchor property, List<Said> said) {
    /**
     * What one source says.
     *
     * @param source the source
     * @param values the values that it gives
     */
    public record Said(Anchor source, List<Anchor> values) {}

    static Stream<Disagreement> of(Thing thing, Stream<Node> properties) {
        return properties.flatMap(property -> of(thing, property).stream());
    }

    private static Optional<Disagreement> of(Thing thing, Node property) {
        Map<Node, Set<Node>> bySource = new LinkedHashMap<>();
        for (Triple statement : thing.description().about(thing.node())) {
            if (statement.getPredicate().equals(property)) {
                for (Node source : thing.description().sources(statement)) {
                    bySource.computeIfAbsent(source, unused -> new LinkedHashSet<>())
                            .add(statement.getObject());
                }
            }
        }
        if (Set.copyOf(bySource.values()).size() < 2) {
            return Optional.empty();
        }
        List<Said> said = bySource.entrySet().stream()
                .map(source -> new Said(
                        thing.of(source.getKey()).anchor(),
                        source.getValue().stream()
                                .map(value -> value.isURI()
                                        ? thing.of(value).anchor()
                                        : Anchor.plain(value.getLiteralLexicalForm()))
                                .toList()))
                .toList();
        return Optional.of(new Disagreement(thing.names().term(property), said));
    }
}
