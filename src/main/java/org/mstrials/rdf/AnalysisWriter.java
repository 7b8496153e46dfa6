package org.mstrials.rdf;

import java.util.Optional;
import org.mstrials.model.Code.Statistic;
import org.mstrials.model.OutcomeAnalysis;
import org.mstrials.model.OutcomeAnalysis.Estimate;
import org.mstrials.model.OutcomeAnalysis.Hypothesis;
import org.mstrials.model.OutcomeAnalysis.Interval;
import org.mstrials.model.OutcomeAnalysis.Test;
import org.mstrials.model.PrintedNumber;
import org.mstrials.model.ResultCode.AnalysisDispersion;

/** Writes a statistical analysis of a posted outcome. */
final class AnalysisWriter {
    private AnalysisWriter() {}

    /** Writes an analysis of the outcome. */
    static void write(Describer outcome, OutcomeAnalysis analysis) {
        Describer entry = outcome.of(Iris.within(
                        outcome.subject(), "analysis", analysis.place().index()))
                .a(Mst.OutcomeAnalysis)
                .add(Mst.item, outcome.subject())
                .count(Mst.position, analysis.place().index() + 1L)
                .text(Mst.groupDescription, analysis.groupDescription())
                .text(Mst.otherAnalysis, analysis.other())
                .at(analysis.place());
        analysis.groups().forEach(group -> entry.add(Mst.group, ResultsWriter.group(outcome.subject(), group)));
        estimate(entry, analysis.estimate());
        interval(entry, analysis.interval());
        test(entry, analysis.test());
        hypothesis(entry, analysis.hypothesis());
    }

    private static void estimate(Describer entry, Estimate estimate) {
        entry.text(Mst.parameterName, estimate.parameter())
                .code(Mst.statistic, estimate.statistic())
                .number(Mst.value, Mst.printed, estimate.value())
                .code(Mst.missingReason, estimate.value().flatMap(PrintedNumber::missing))
                .code(Mst.analysisDispersionType, estimate.dispersionType())
                .number(Mst.dispersion, Mst.printedDispersion, estimate.dispersion())
                .text(Mst.estimateComment, estimate.comment());
        if (estimate.dispersion().isPresent()) {
            entry.code(Mst.dispersionStatistic, estimate.dispersionType().map(AnalysisWriter::spread));
        }
    }

    private static void interval(Describer entry, Interval interval) {
        entry.code(Mst.confidenceSides, interval.sides())
                .text(Mst.printedConfidenceLevel, interval.level().map(PrintedNumber::text))
                .number(Mst.lowerLimit, Mst.printedLowerLimit, interval.lower())
                .number(Mst.upperLimit, Mst.printedUpperLimit, interval.upper())
                .text(Mst.lowerLimitComment, interval.lowerComment())
                .text(Mst.upperLimitComment, interval.upperComment());
        interval.percent().ifPresent(percent -> entry.decimal(Mst.confidenceLevel, percent));
        if (interval.lower().isPresent() || interval.upper().isPresent()) {
            entry.code(Mst.intervalStatistic, Optional.of(Statistic.CONFIDENCE_INTERVAL));
        }
    }

    private static void test(Describer entry, Test test) {
        entry.text(Mst.method, test.method())
                .code(Mst.statisticalMethod, test.methodCode())
                .text(Mst.methodComment, test.comment())
                .text(Mst.printedPValue, test.printedP())
                .text(Mst.pValueComment, test.pComment());
        test.p().ifPresent(p -> entry.decimal(Mst.pValue, p.value()).code(Mst.pQualifier, p.qualifier()));
    }

    private static void hypothesis(Describer entry, Hypothesis hypothesis) {
        entry.flag(Mst.testedNonInferiority, hypothesis.nonInferiority())
                .code(Mst.hypothesisType, hypothesis.type())
                .text(Mst.nonInferiorityComment, hypothesis.comment());
    }

    private static Statistic spread(AnalysisDispersion type) {
        return switch (type) {
            case STANDARD_DEVIATION -> Statistic.STANDARD_DEVIATION;
            case STANDARD_ERROR_OF_MEAN -> Statistic.STANDARD_ERROR;
        };
    }
}
