package org.mstrials.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.diff.Matching.Candidate;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.rdf.Mst;

/**
 * Compares the facts of a document. Those that curators wrote down have identifiers; those of posted results are the same
 * when table, row, column and what is counted are.
 *
 * @param older the document in the older release
 * @param newer the document in the newer release
 * @param before its facts in the older release
 * @param after its facts in the newer release
 */
record FactDiff(Half older, Half newer, Traits before, Traits after) {
    private static final List<Node> CELL =
            List.of(RDF.Nodes.type, Mst.classTitle, Mst.categoryTitle, Mst.countedUnits, Mst.eventCategory);

    void run(Positions positions, Consumer<Change> sink) {
        Map<Node, Node> pairs = Matching.of(candidates(before, Node::getURI), candidates(after, positions::former));
        Differences differences = new Differences(older.side(), newer.side());
        pairs.forEach((now, then) -> {
            List<Difference> found =
                    differences.of(before.of(then), after.of(now), property -> counts(property, after.of(now)));
            if (!found.isEmpty()) {
                sink.accept(changed(then, now, found));
            }
        });
        rest(after, pairs.keySet())
                .forEach(fact -> sink.accept(added(fact, differences.of(Map.of(), after.of(fact), FactDiff::isSaid))));
        rest(before, new HashSet<>(pairs.values()))
                .forEach(fact ->
                        sink.accept(withdrawn(fact, differences.of(before.of(fact), Map.of(), FactDiff::isSaid))));
    }

    private Change changed(Node then, Node now, List<Difference> found) {
        return Change.of(ChangeKind.FACT_CHANGED, FactNames.of(now, after, newer.side()), found)
                .formerly(then)
                .printed(older.places(then), newer.places(now));
    }

    private Change added(Node fact, List<Difference> found) {
        return Change.of(ChangeKind.FACT_ADDED, FactNames.of(fact, after, newer.side()), found)
                .printed(List.of(), newer.places(fact));
    }

    private Change withdrawn(Node fact, List<Difference> found) {
        return Change.of(ChangeKind.FACT_WITHDRAWN, FactNames.of(fact, before, older.side()), found)
                .printed(older.places(fact), List.of());
    }

    private static Stream<Node> rest(Traits facts, Set<Node> paired) {
        return facts.things().keySet().stream().filter(fact -> !paired.contains(fact));
    }

    /** The part of the results and the groups have been found to be the same, whatever their IRIs. */
    private static boolean counts(Node property, Map<Node, Set<Node>> fact) {
        return !isPosted(fact) || !(property.equals(Mst.item) || property.equals(Mst.group));
    }

    private static boolean isSaid(Node property) {
        return !FactNames.isContext(property);
    }

    private static boolean isPosted(Map<Node, Set<Node>> fact) {
        return fact.containsKey(Mst.item);
    }

    private static List<Candidate> candidates(Traits facts, Function<Node, String> former) {
        return facts.things().entrySet().stream()
                .map(fact -> new Candidate(fact.getKey(), keys(fact.getKey(), fact.getValue(), former)))
                .toList();
    }

    /** In one cell there may be several facts, such as analyses: they are told apart by what they say, then by what they estimate. */
    private static List<String> keys(Node fact, Map<Node, Set<Node>> properties, Function<Node, String> former) {
        if (!isPosted(properties)) {
            return List.of(fact.getURI(), fact.getURI(), fact.getURI());
        }
        String cell = Stream.concat(
                        CELL.stream().map(property -> text(Traits.values(properties, property), Node::toString)),
                        Stream.of(Mst.item, Mst.group)
                                .map(property -> text(Traits.values(properties, property), former)))
                .collect(Collectors.joining("|"));
        String said = properties.entrySet().stream()
                .filter(property -> isSaid(property.getKey()))
                .map(property -> property.getKey() + text(property.getValue(), Node::toString))
                .sorted()
                .collect(Collectors.joining("|"));
        String estimate = cell + text(Traits.values(properties, Mst.parameterName), Node::toString);
        return List.of(estimate + said, estimate, cell);
    }

    private static String text(Set<Node> values, Function<Node, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(" "));
    }
}
