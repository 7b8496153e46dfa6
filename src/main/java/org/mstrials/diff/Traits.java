package org.mstrials.diff;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.model.Code;

/**
 * What is compared of things: for each the values of its properties, which a query gives as rows of thing, property and
 * value.
 *
 * @param things by IRI
 */
record Traits(Map<Node, Map<Node, Set<Node>>> things) {
    Traits() {
        this(new LinkedHashMap<>());
    }

    void add(Binding row) {
        Map<Node, Set<Node>> properties = things.computeIfAbsent(row.get("thing"), unused -> new LinkedHashMap<>());
        if (row.contains("property")) {
            properties
                    .computeIfAbsent(row.get("property"), unused -> new HashSet<>())
                    .add(row.get("value"));
        }
    }

    /** Adds a row to the traits of the kind that it names: what kind of change it is if that differs. */
    static void add(Binding row, EnumMap<ChangeKind, Traits> kinds) {
        if (row.contains("kind")) {
            kinds.computeIfAbsent(kind(row.get("kind")), unused -> new Traits()).add(row);
        }
    }

    private static ChangeKind kind(Node code) {
        String id = code.getURI().substring(code.getURI().lastIndexOf('/') + 1);
        return Code.parse(ChangeKind.class, id)
                .orElseThrow(() -> new IllegalStateException("expected a kind of change, found " + code));
    }

    /** The properties of a thing; none when there is no such thing. */
    Map<Node, Set<Node>> of(Node thing) {
        return things.getOrDefault(thing, Map.of());
    }

    /** The values of a property. */
    static Set<Node> values(Map<Node, Set<Node>> properties, Node property) {
        return properties.getOrDefault(property, Set.of());
    }
}
