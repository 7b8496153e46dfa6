package org.mstrials.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One reported figure.
 *
 * @param id local identifier
 * @param group local identifier of the group
 * @param endpoint identifier of the endpoint concept
 * @param timePoint local identifier of the time point
 * @param statistic what kind of number it is
 * @param value the number with its printed zeros, or why there is none
 * @param unit its unit
 * @param qualifier how to read a number that is not exact
 * @param numerator n of n/N
 * @param denominator N of n/N as stated for this figure; never invented
 * @param dispersion the spread beside it
 * @param interval the interval beside it
 * @param method statistical method, in few words
 * @param place where it is printed
 * @param printed the figure as printed
 * @param note what a reader must know
 */
public record Observation(
        String id,
        String group,
        String endpoint,
        Optional<String> timePoint,
        Code.Statistic statistic,
        Value value,
        Optional<Code.Unit> unit,
        Optional<Code.Qualifier> qualifier,
        OptionalLong numerator,
        OptionalLong denominator,
        Optional<Dispersion> dispersion,
        Optional<Interval> interval,
        Optional<String> method,
        Place place,
        String printed,
        Optional<String> note) {

    /** A number, or a code for its absence. */
    public sealed interface Value {
        /**
         * A number.
         *
         * @param value with the zeros that are printed
         */
        record Known(BigDecimal value) implements Value {}

        /**
         * No number.
         *
         * @param reason why
         */
        record Missing(Code.Missing reason) implements Value {}
    }

    /**
     * A spread.
     *
     * @param value its size
     * @param statistic its kind
     */
    public record Dispersion(BigDecimal value, Code.Statistic statistic) {}

    /**
     * An interval.
     *
     * @param lower its lower end
     * @param upper its upper end
     * @param statistic its kind
     * @param level confidence level in percent
     */
    public record Interval(BigDecimal lower, BigDecimal upper, Code.Statistic statistic, Optional<BigDecimal> level) {}
}
