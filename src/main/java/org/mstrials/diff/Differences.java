package org.mstrials.diff;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.mstrials.rdf.Mst;

/**
 * Finds what is not the same.
 *
 * @param older names things of the older release
 * @param newer names things of the newer release, and properties
 */
record Differences(Side older, Side newer) {
    private static final List<Node> NUMBERS = List.of(Mst.value, Mst.numerator, Mst.denominator);
    private static final Comparator<Node> ORDER = Comparator.comparing((Node property) -> !NUMBERS.contains(property))
            .thenComparingInt(NUMBERS::indexOf)
            .thenComparing(Node::getURI);

    /** Differences in the properties that count. A number as printed is told only when the number itself is the same. */
    List<Difference> of(Map<Node, Set<Node>> before, Map<Node, Set<Node>> after, Predicate<Node> counts) {
        Set<Node> differing = new TreeSet<>(ORDER);
        differing.addAll(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(property ->
                !counts.test(property) || Traits.values(before, property).equals(Traits.values(after, property)));
        if (differing.stream().anyMatch(NUMBERS::contains)) {
            differing.remove(Mst.printed);
        }
        if (differing.contains(Mst.pValue)) {
            differing.remove(Mst.printedPValue);
        }
        return differing.stream()
                .map(property -> of(property, lost(before, after, property), lost(after, before, property)))
                .toList();
    }

    private Difference of(Node property, Set<Node> before, Set<Node> after) {
        return new Difference(new Named(property, label(property)), older.literals(before), newer.literals(after));
    }

    /** The values that only the first has. */
    private static Set<Node> lost(Map<Node, Set<Node>> some, Map<Node, Set<Node>> others, Node property) {
        Set<Node> values = new HashSet<>(Traits.values(some, property));
        values.removeAll(Traits.values(others, property));
        return values;
    }

    /** The last part of the IRI where the ontology has no name for it. */
    private String label(Node property) {
        String name = newer.name(property);
        return name.equals(property.getURI()) ? name.replaceFirst("^.*[/#]", "") : name;
    }
}
