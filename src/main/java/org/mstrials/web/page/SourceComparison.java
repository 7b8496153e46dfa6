package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;
import org.mstrials.model.Code.Verdict;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/**
 * How two figures of the same thing, or of what may be taken for it, compare.
 *
 * @param verdict whether they agree
 * @param agrees whether it is one of the verdicts that they do
 * @param reason how far they are apart, or why they cannot be compared
 * @param independent whether agreement corroborates
 * @param figures the two
 * @param rule the rule that pairs them
 */
public record SourceComparison(
        Anchor verdict,
        boolean agrees,
        Optional<String> reason,
        boolean independent,
        List<Figure> figures,
        Anchor rule) {

    /** The comparisons of a description that a figure is in, with the other figure of each alone. */
    static List<SourceComparison> of(Thing figure) {
        return figure.subjects(Terms.WAS_DERIVED_FROM).stream()
                .filter(comparison -> comparison.is(Mst.SourceComparison))
                .map(comparison -> of(comparison, others(comparison, figure)))
                .toList();
    }

    /** All comparisons of a description. */
    static List<SourceComparison> all(Thing thing) {
        return thing.description()
                .statements()
                .filter(statement -> statement.getPredicate().equals(Mst.verdict))
                .map(statement -> thing.of(statement.getSubject()))
                .distinct()
                .map(comparison -> of(comparison, comparison.all(Terms.WAS_DERIVED_FROM)))
                .toList();
    }

    private static List<Thing> others(Thing comparison, Thing figure) {
        return comparison.all(Terms.WAS_DERIVED_FROM).stream()
                .filter(other -> !other.equals(figure))
                .toList();
    }

    private static SourceComparison of(Thing comparison, List<Thing> figures) {
        boolean agrees = !comparison.has(Mst.verdict, Iris.code(Verdict.DIFFERS))
                && !comparison.has(Mst.verdict, Iris.code(Verdict.NOT_COMPARABLE));
        Optional<String> apart = comparison
                .number(Mst.difference)
                .filter(difference -> difference.signum() != 0)
                .map(difference -> "by " + difference.stripTrailingZeros().toPlainString());
        return new SourceComparison(
                comparison.one(Mst.verdict).orElse(comparison).anchor(),
                agrees,
                comparison.nameOf(Mst.obstacle).or(() -> apart),
                comparison.texts(Mst.independent).contains("true"),
                figures.stream().map(Figure::of).toList(),
                comparison.one(Mst.rule).orElse(comparison).anchor());
    }
}
