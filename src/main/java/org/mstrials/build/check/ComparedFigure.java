package org.mstrials.build.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mstrials.model.Code;
import org.mstrials.model.Code.Qualifier;
import org.mstrials.model.Code.Statistic;
import org.mstrials.model.Code.Unit;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;

/**
 * What of a figure counts when it is compared.
 *
 * @param value its value
 * @param places digits printed after the decimal point
 * @param qualifier how the value is to be read when it is not exact
 * @param isShare whether it is a percentage
 * @param people the n of n/N, or the value when that counts people
 * @param base the N of n/N, or else the size of the group
 */
record ComparedFigure(
        BigDecimal value,
        int places,
        Qualifier qualifier,
        boolean isShare,
        Optional<BigDecimal> people,
        Optional<BigDecimal> base) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 6;

    /** Reads a figure that has a value. */
    static ComparedFigure read(DatasetGraph data, Node figure) {
        BigDecimal value = number(data, figure, Mst.value).orElseThrow();
        boolean counts = is(data, figure, Mst.statistic, Statistic.COUNT) && is(data, figure, Mst.unit, Unit.PATIENT);
        return new ComparedFigure(
                value,
                number(data, figure, Mst.decimalPlaces)
                        .map(BigDecimal::intValueExact)
                        .orElse(0),
                object(data, figure, Mst.qualifier)
                        .flatMap(ComparedFigure::qualifier)
                        .orElse(Qualifier.EQUAL_TO),
                is(data, figure, Mst.statistic, Statistic.PERCENTAGE),
                number(data, figure, Mst.numerator).or(() -> Optional.of(value).filter(people -> counts)),
                number(data, figure, Mst.denominator)
                        .or(() -> object(data, figure, Mst.group).flatMap(group -> number(data, group, Mst.size))));
    }

    /** The same as a percentage, if it counts people of a known number. */
    ComparedFigure asShare() {
        Optional<BigDecimal> share = people.flatMap(n -> base.filter(all -> all.signum() > 0)
                .map(all -> n.multiply(HUNDRED).divide(all, DIGITS, RoundingMode.HALF_UP)));
        return isShare || share.isEmpty()
                ? this
                : new ComparedFigure(share.get(), DIGITS, qualifier, true, people, base);
    }

    /** Half a unit of the last digit printed: how far the exact value can be from it. */
    BigDecimal rounding() {
        return half(places);
    }

    /** Half a unit of the last digit that is not 0: how far the exact value can be when it is printed as about. */
    BigDecimal approximation() {
        return half(value.signum() == 0 ? 0 : value.stripTrailingZeros().scale());
    }

    private static BigDecimal half(int places) {
        return new BigDecimal("0.5").movePointLeft(places);
    }

    private static Optional<BigDecimal> number(DatasetGraph data, Node subject, Node property) {
        return object(data, subject, property).map(number -> new BigDecimal(number.getLiteralLexicalForm()));
    }

    private static Optional<Node> object(DatasetGraph data, Node subject, Node property) {
        return data.stream(Node.ANY, subject, property, Node.ANY)
                .map(quad -> quad.getObject())
                .findFirst();
    }

    private static boolean is(DatasetGraph data, Node figure, Node property, Code code) {
        return data.contains(Node.ANY, figure, property, Iris.code(code));
    }

    private static Optional<Qualifier> qualifier(Node code) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (Iris.code(qualifier).equals(code)) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }
}
