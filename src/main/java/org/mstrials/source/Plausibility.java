package org.mstrials.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mstrials.model.Code.Statistic;
import org.mstrials.model.Observation;
import org.mstrials.model.Observation.Value;

/**
 * Tells a curator that a row's numbers do not fit each other. The row stays: the mistake may be the document's own, and
 * what is printed is what is published.
 */
final class Plausibility {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Plausibility() {}

    static void check(Row row, Observation figure) {
        if (figure.numerator().isPresent() && figure.denominator().isPresent()) {
            checkCounts(
                    row,
                    figure,
                    figure.numerator().getAsLong(),
                    figure.denominator().getAsLong());
        }
        figure.interval().ifPresent(interval -> {
            if (interval.lower().compareTo(interval.upper()) > 0) {
                row.notice("upper", interval.upper().toPlainString(), "at least the lower limit " + interval.lower());
            }
            if (figure.value() instanceof Value.Known(BigDecimal value)
                    && (value.compareTo(interval.lower()) < 0 || value.compareTo(interval.upper()) > 0)) {
                row.notice(
                        "value",
                        value.toPlainString(),
                        "a number from " + interval.lower() + " to " + interval.upper());
            }
        });
    }

    private static void checkCounts(Row row, Observation figure, long n, long total) {
        if (n > total) {
            row.notice("n", Long.toString(n), "at most N, which is " + total);
        } else if (total > 0
                && figure.statistic() == Statistic.PERCENTAGE
                && figure.qualifier().isEmpty()
                && figure.value() instanceof Value.Known(BigDecimal value)) {
            BigDecimal exact =
                    new BigDecimal(n).multiply(HUNDRED).divide(new BigDecimal(total), 6, RoundingMode.HALF_UP);
            BigDecimal halfDigit = BigDecimal.ONE.movePointLeft(value.scale()).divide(BigDecimal.TWO);
            if (value.subtract(exact).abs().compareTo(halfDigit) > 0) {
                row.notice(
                        "value",
                        value.toPlainString(),
                        "%s percent for %d of %d"
                                .formatted(exact.setScale(value.scale(), RoundingMode.HALF_UP), n, total));
            }
        }
    }
}
