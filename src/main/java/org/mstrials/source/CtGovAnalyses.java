package org.mstrials.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mstrials.model.Code.Qualifier;
import org.mstrials.model.Comparison.PValue;
import org.mstrials.model.OutcomeAnalysis;
import org.mstrials.model.OutcomeAnalysis.Estimate;
import org.mstrials.model.OutcomeAnalysis.Hypothesis;
import org.mstrials.model.OutcomeAnalysis.Interval;
import org.mstrials.model.OutcomeAnalysis.Test;
import org.mstrials.model.PrintedNumber;
import org.mstrials.model.ResultCode;

/**
 * The statistical analyses of a posted outcome.
 *
 * @param groups the groups of the outcome
 */
record CtGovAnalyses(CtGovGroups groups) {
    /** "0.04", "<0.001", "> 0.05", "= 0.1506". */
    private static final Pattern P_VALUE = Pattern.compile("(<=|>=|[<>=≤≥]|)\\s*(\\d*\\.?\\d+)");

    Optional<OutcomeAnalysis> read(Cursor analysis) {
        List<String> compared = analysis.texts("groupIds");
        compared.forEach(id -> groups.known(analysis, "groupIds", id));
        return Optional.of(new OutcomeAnalysis(
                analysis.pointer(),
                compared,
                analysis.markup("groupDescription"),
                estimate(analysis),
                interval(analysis),
                test(analysis),
                new Hypothesis(
                        analysis.flag("testedNonInferiority"),
                        analysis.code("nonInferiorityType", ResultCode.HypothesisType.class),
                        analysis.markup("nonInferiorityComment")),
                analysis.markup("otherAnalysisDescription")));
    }

    private static Estimate estimate(Cursor analysis) {
        Optional<String> parameter = analysis.text("paramType");
        return new Estimate(
                parameter,
                parameter.flatMap(CtGovLabels::statistic),
                CtGovNumbers.number(analysis, "paramValue"),
                analysis.code("dispersionType", ResultCode.AnalysisDispersion.class),
                CtGovNumbers.number(analysis, "dispersionValue"),
                analysis.markup("estimateComment"));
    }

    private static Interval interval(Cursor analysis) {
        Interval interval = new Interval(
                analysis.code("ciNumSides", ResultCode.ConfidenceSides.class),
                analysis.text("ciPctValue").map(PrintedNumber::new),
                CtGovNumbers.number(analysis, "ciLowerLimit"),
                CtGovNumbers.number(analysis, "ciUpperLimit"),
                analysis.markup("ciLowerLimitComment"),
                analysis.markup("ciUpperLimitComment"));
        interval.level()
                .filter(level -> interval.percent().isEmpty())
                .ifPresent(level -> analysis.notice("ciPctValue", level.text(), "a confidence level in percent"));
        return interval;
    }

    private static Test test(Cursor analysis) {
        Optional<String> method = analysis.text("statisticalMethod");
        Optional<String> printed = analysis.text("pValue");
        Optional<PValue> p = printed.flatMap(CtGovAnalyses::pValue);
        printed.filter(text -> p.isEmpty() && new PrintedNumber(text).missing().isEmpty())
                .ifPresent(text -> analysis.notice("pValue", text, "a p-value from 0 to 1 such as 0.04 or <0.001"));
        return new Test(
                method,
                method.flatMap(CtGovLabels::method),
                analysis.markup("statisticalComment"),
                printed,
                p,
                analysis.markup("pValueComment"));
    }

    private static Optional<PValue> pValue(String text) {
        Matcher matcher = P_VALUE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(2));
        return value.compareTo(BigDecimal.ONE) > 0
                ? Optional.empty()
                : Optional.of(new PValue(qualifier(matcher.group(1)), value));
    }

    private static Qualifier qualifier(String sign) {
        return switch (sign) {
            case "<" -> Qualifier.LESS_THAN;
            case "<=", "≤" -> Qualifier.AT_MOST;
            case ">" -> Qualifier.GREATER_THAN;
            case ">=", "≥" -> Qualifier.AT_LEAST;
            default -> Qualifier.EQUAL_TO;
        };
    }
}
