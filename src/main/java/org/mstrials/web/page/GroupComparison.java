package org.mstrials.web.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Code;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.web.page.StudyComparison.Both;
import org.mstrials.web.page.StudyComparison.Pair;

/**
 * Two groups of participants side by side. Figures stand in one row when they have the same endpoint, statistic and unit, and
 * the same time: as long before or after the same event, or each after a numbered course of its own. Nothing is said of
 * whether the groups can be compared at all.
 *
 * @param one the first group
 * @param other the second
 * @param facts what the groups are
 * @param rows figures that both have, by endpoint and time
 * @param alone how many figures only one of them has
 */
public record GroupComparison(Anchor one, Anchor other, List<Pair> facts, List<Row> rows, Alone alone) {
    private static final List<Node> FACTS = List.of(
            Mst.size,
            Mst.population,
            Mst.pools,
            Mst.ofArm,
            Mst.subgroupOf,
            Mst.interventionConcept,
            SKOS.note.asNode());

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /**
     * Figures of the same.
     *
     * @param endpoint what was measured
     * @param statistic mean, percentage and so on
     * @param figures of each group
     */
    public record Row(Anchor endpoint, Anchor statistic, Both<Figure> figures) {}

    /**
     * Numbers of figures that only one group has.
     *
     * @param one of the first
     * @param other of the second
     */
    public record Alone(long one, long other) {}

    /** What figures of one row have in common; the time is in months where it is in months or years. */
    private record Key(Thing endpoint, Thing statistic, Optional<Thing> unit, List<String> time) {}

    static GroupComparison of(Thing one, Thing other) {
        Map<Key, List<Thing>> ones = figures(one);
        Map<Key, List<Thing>> others = figures(other);
        Set<Key> shared = new LinkedHashSet<>(ones.keySet());
        shared.retainAll(others.keySet());
        return new GroupComparison(
                one.anchor(),
                other.anchor(),
                StudyComparison.pairs(one, other, FACTS),
                shared.stream()
                        .map(key -> new Row(
                                key.endpoint().anchor(),
                                key.statistic().anchor(),
                                new Both<>(
                                        shown(ones.getOrDefault(key, List.of())),
                                        shown(others.getOrDefault(key, List.of())))))
                        .sorted(Comparator.comparing(row -> row.endpoint().text(), String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                new Alone(alone(ones, shared), alone(others, shared)));
    }

    private static List<Figure> shown(List<Thing> figures) {
        return figures.stream().map(Figure::of).toList();
    }

    private static long alone(Map<Key, List<Thing>> figures, Set<Key> shared) {
        return figures.entrySet().stream()
                .filter(figure -> !shared.contains(figure.getKey()))
                .mapToLong(figure -> figure.getValue().size())
                .sum();
    }

    private static Map<Key, List<Thing>> figures(Thing group) {
        return group.subjects(Mst.group).stream()
                .flatMap(figure -> key(figure).map(key -> Map.entry(key, figure)).stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Optional<Key> key(Thing figure) {
        return figure.one(Mst.endpoint)
                .flatMap(endpoint -> figure.one(Mst.statistic)
                        .map(statistic -> new Key(
                                endpoint,
                                statistic,
                                figure.one(Mst.unit),
                                figure.one(Mst.timePoint)
                                        .map(GroupComparison::time)
                                        .orElse(List.of()))));
    }

    private static List<String> time(Thing time) {
        return time.number(Mst.startOffset).isEmpty()
                ? List.of(time.node().getURI())
                : List.of(
                        offset(time, Mst.startOffset),
                        offset(time, Mst.endOffset),
                        time.one(Mst.anchor).map(GroupComparison::event).orElse(""));
    }

    private static String offset(Thing time, Node property) {
        boolean years = time.has(Mst.unit, Iris.code(Code.Unit.YEAR));
        String unit = years
                ? ""
                : time.one(Mst.unit)
                        .filter(known -> !known.node().equals(Iris.code(Code.Unit.MONTH)))
                        .map(known -> known.brief().text())
                        .orElse("");
        return time.number(property)
                        .map(number -> years ? number.multiply(MONTHS) : number)
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse("")
                + unit;
    }

    private static String event(Thing anchor) {
        return anchor.brief().text().replaceFirst("^(course-\\d+|first-course)$", "course");
    }
}
