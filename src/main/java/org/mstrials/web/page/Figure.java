package org.mstrials.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mstrials.model.Code;
import org.mstrials.model.Code.Qualifier;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/**
 * A reported figure as tables and plots show it.
 *
 * @param thing the figure
 * @param value the number with its unit, or why there is none; linked to the figure's page
 * @param number the number, if there is one
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param unit name of the unit
 * @param endpoint what was measured
 * @param group who was measured
 * @param time when, in words
 * @param period the time in numbers, where they are known
 * @param fraction how many of how many
 * @param spread interval or dispersion, in words
 * @param source the record or document that reports it
 */
public record Figure(
        Node thing,
        Anchor value,
        Optional<BigDecimal> number,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        Optional<Anchor> endpoint,
        Optional<Anchor> group,
        Optional<String> time,
        Optional<Period> period,
        Optional<String> fraction,
        Optional<String> spread,
        Optional<Anchor> source) {

    private static final List<Code.Unit> BARE = List.of(Code.Unit.ONE, Code.Unit.POINT);

    /**
     * A time in numbers.
     *
     * @param axis unit of time and the event that it counts from
     * @param start beginning, before the event when negative
     * @param end end
     */
    public record Period(String axis, BigDecimal start, BigDecimal end) {}

    /** All figures of the description but the thing that is asked about. */
    static List<Thing> all(Thing thing) {
        return thing.description()
                .statements()
                .filter(statement -> statement.getPredicate().equals(Mst.statistic))
                .map(statement -> thing.of(statement.getSubject()))
                .filter(figure -> figure.is(Mst.Observation) && !figure.equals(thing))
                .distinct()
                .toList();
    }

    static Figure of(Thing figure) {
        Optional<Thing> time = figure.one(Mst.timePoint);
        Optional<Thing> place = figure.one(Terms.WAS_DERIVED_FROM);
        String unit = figure.nameOf(Mst.unit).orElse("");
        return new Figure(
                figure.node(),
                new Anchor(text(figure, unit), figure.anchor().href()),
                figure.number(Mst.value),
                figure.number(Mst.lowerLimit),
                figure.number(Mst.upperLimit),
                unit,
                figure.one(Mst.endpoint).map(Thing::anchor),
                figure.one(Mst.group).map(Thing::anchor),
                time.map(known -> known.anchor().text()),
                time.flatMap(Figure::period),
                fraction(figure),
                spread(figure),
                place.flatMap(known -> known.one(Terms.HAS_SOURCE)).map(Thing::brief));
    }

    private static Optional<Period> period(Thing time) {
        return time.number(Mst.startOffset)
                .flatMap(start -> time.number(Mst.endOffset)
                        .flatMap(end -> axis(time).map(axis -> new Period(axis, start, end))));
    }

    private static Optional<String> axis(Thing time) {
        return time.nameOf(Mst.unit).flatMap(unit -> time.nameOf(Mst.anchor).map(anchor -> unit + "s from " + anchor));
    }

    private static String text(Thing figure, String unit) {
        String sign = Stream.of(Qualifier.values())
                .filter(qualifier -> figure.has(Mst.qualifier, Iris.code(qualifier)))
                .map(Figure::sign)
                .collect(Collectors.joining());
        String threshold = figure.has(Mst.statistic, Iris.code(Code.Statistic.SIGNIFICANCE_THRESHOLD))
                ? "significance threshold "
                : "";
        return digits(figure)
                .map(number -> threshold + sign + number + unit(figure, unit, number))
                .or(() -> figure.nameOf(Mst.missingReason))
                .or(() -> figure.text(Mst.printed))
                .orElse("no value");
    }

    /** What stands before a number that is not exact. */
    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EQUAL_TO -> "";
            case LESS_THAN -> "<";
            case AT_MOST -> "≤";
            case GREATER_THAN -> ">";
            case AT_LEAST -> "≥";
            case ABOUT -> "about ";
        };
    }

    /** The digits as the source prints them, when it prints a plain number; the store keeps only the value. */
    private static Optional<String> digits(Thing figure) {
        return figure.number(Mst.value)
                .map(value -> figure.text(Mst.printed)
                        .filter(printed ->
                                printed.matches("-?\\d*\\.?\\d+") && new BigDecimal(printed).compareTo(value) == 0)
                        .orElseGet(() -> value.stripTrailingZeros().toPlainString()));
    }

    private static String unit(Thing figure, String unit, String number) {
        if (figure.has(Mst.unit, Iris.code(Code.Unit.PERCENT))) {
            return "%";
        } else if (unit.isEmpty() || BARE.stream().map(Iris::code).anyMatch(code -> figure.has(Mst.unit, code))) {
            return "";
        }
        return " " + unit + (number.equals("1") || unit.contains(" ") ? "" : "s");
    }

    private static Optional<String> fraction(Thing figure) {
        return figure.text(Mst.numerator)
                .flatMap(some -> figure.text(Mst.denominator).map(all -> some + "/" + all));
    }

    private static Optional<String> spread(Thing figure) {
        Optional<String> limits = asPrinted(figure, Mst.printedLowerLimit, Mst.lowerLimit)
                .flatMap(low ->
                        asPrinted(figure, Mst.printedUpperLimit, Mst.upperLimit).map(high -> low + " to " + high));
        Optional<String> interval = limits.map(ends -> Stream.of(
                        figure.text(Mst.confidenceLevel).map(level -> level + "%"),
                        figure.nameOf(Mst.intervalStatistic),
                        Optional.of(ends))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        return interval.or(() -> asPrinted(figure, Mst.printedDispersion, Mst.dispersion)
                .map(spread -> (figure.nameOf(Mst.dispersionStatistic).orElse("") + " " + spread).strip()));
    }

    private static Optional<String> asPrinted(Thing figure, Node printed, Node value) {
        return figure.text(printed).or(() -> figure.text(value));
    }
}
