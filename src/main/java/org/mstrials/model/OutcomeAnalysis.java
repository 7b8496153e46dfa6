package org.mstrials.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A statistical analysis of a posted outcome.
 *
 * @param place where it stands
 * @param groups identifiers of the groups compared
 * @param groupDescription how they are compared
 * @param estimate what was estimated
 * @param interval the confidence interval of the estimate
 * @param test what was tested
 * @param hypothesis which hypothesis
 * @param other an analysis that fits no other field
 */
public record OutcomeAnalysis(
        JsonPointer place,
        List<String> groups,
        Optional<String> groupDescription,
        Estimate estimate,
        Interval interval,
        Test test,
        Hypothesis hypothesis,
        Optional<String> other) {

    /**
     * An estimate.
     *
     * @param parameter what is estimated, in the record's words
     * @param statistic what is estimated, when the words are those of a known statistic
     * @param value the number
     * @param dispersionType kind of spread
     * @param dispersion the spread
     * @param comment what the record adds
     */
    public record Estimate(
            Optional<String> parameter,
            Optional<Code.Statistic> statistic,
            Optional<PrintedNumber> value,
            Optional<ResultCode.AnalysisDispersion> dispersionType,
            Optional<PrintedNumber> dispersion,
            Optional<String> comment) {}

    /**
     * A confidence interval.
     *
     * @param sides one or two
     * @param level confidence level in percent
     * @param lower lower limit
     * @param upper upper limit
     * @param lowerComment why there is no lower limit
     * @param upperComment why there is no upper limit
     */
    public record Interval(
            Optional<ResultCode.ConfidenceSides> sides,
            Optional<PrintedNumber> level,
            Optional<PrintedNumber> lower,
            Optional<PrintedNumber> upper,
            Optional<String> lowerComment,
            Optional<String> upperComment) {

        /** The level as a number; one below 50 or from 100 is no level in percent and counts as none. */
        public Optional<BigDecimal> percent() {
            return level.flatMap(PrintedNumber::decimal)
                    .filter(percent -> percent.compareTo(LOWEST) >= 0 && percent.compareTo(HUNDRED) < 0);
        }

        private static final BigDecimal LOWEST = BigDecimal.valueOf(50);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    }

    /**
     * A test.
     *
     * @param method the method in the record's words
     * @param methodCode the method, when the words are the registry's own for it
     * @param comment what the record adds on the method
     * @param printedP the p-value as printed
     * @param p the p-value, when it could be understood
     * @param pComment what the record adds on the p-value
     */
    public record Test(
            Optional<String> method,
            Optional<ResultCode.StatisticalMethod> methodCode,
            Optional<String> comment,
            Optional<String> printedP,
            Optional<Comparison.PValue> p,
            Optional<String> pComment) {}

    /**
     * A hypothesis.
     *
     * @param nonInferiority whether non-inferiority or equivalence was tested
     * @param type superiority, non-inferiority, equivalence or other
     * @param comment margin, power and the like
     */
    public record Hypothesis(
            Optional<Boolean> nonInferiority, Optional<ResultCode.HypothesisType> type, Optional<String> comment) {}
}
