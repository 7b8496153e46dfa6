package org.mstrials.web.page;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A property with its values, as a page's key facts show it.
 *
 * @param name the property
 * @param values the values; at least one
 */
public record Fact(Anchor name, List<Anchor> values) {
    /** Those of the properties that the thing has. */
    static List<Fact> of(Thing thing, List<Node> properties) {
        return properties.stream()
                .sorted(thing.names().vocabulary().order())
                .map(property -> new Fact(thing.names().term(property), thing.values(property)))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }
}
