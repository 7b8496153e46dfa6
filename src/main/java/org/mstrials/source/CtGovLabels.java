package org.mstrials.source;

import static org.mstrials.model.Code.Statistic.HAZARD_RATIO;
import static org.mstrials.model.Code.Statistic.LEAST_SQUARES_MEAN_DIFFERENCE;
import static org.mstrials.model.Code.Statistic.MEAN_DIFFERENCE;
import static org.mstrials.model.Code.Statistic.MEDIAN_DIFFERENCE;
import static org.mstrials.model.Code.Statistic.ODDS_RATIO;
import static org.mstrials.model.Code.Statistic.RATE_RATIO;
import static org.mstrials.model.Code.Statistic.RISK_DIFFERENCE;
import static org.mstrials.model.Code.Statistic.RISK_RATIO;
import static org.mstrials.model.Code.Statistic.SLOPE;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mstrials.model.Code.Statistic;
import org.mstrials.model.Code.Unit;
import org.mstrials.model.Measure.Dispersion;
import org.mstrials.model.ResultCode.MeasureDispersion;
import org.mstrials.model.ResultCode.StatisticalMethod;

/**
 * What free-text fields of results mean, as far as their text is, but for case, one of these labels: first of all the
 * choices of the registry's data entry. Nothing is guessed.
 */
final class CtGovLabels {
    private static final Map<String, Statistic> STATISTICS = Map.ofEntries(
            Map.entry("hazard ratio (hr)", HAZARD_RATIO),
            Map.entry("hazard ratio", HAZARD_RATIO),
            Map.entry("odds ratio (or)", ODDS_RATIO),
            Map.entry("odds ratio", ODDS_RATIO),
            Map.entry("risk ratio (rr)", RISK_RATIO),
            Map.entry("risk ratio", RISK_RATIO),
            Map.entry("relative risk", RISK_RATIO),
            Map.entry("rate ratio (rr)", RATE_RATIO),
            Map.entry("rate ratio", RATE_RATIO),
            Map.entry("risk difference (rd)", RISK_DIFFERENCE),
            Map.entry("risk difference", RISK_DIFFERENCE),
            Map.entry("mean difference (final values)", MEAN_DIFFERENCE),
            Map.entry("mean difference (net)", MEAN_DIFFERENCE),
            Map.entry("mean difference", MEAN_DIFFERENCE),
            Map.entry("median difference (final values)", MEDIAN_DIFFERENCE),
            Map.entry("median difference (net)", MEDIAN_DIFFERENCE),
            Map.entry("median difference", MEDIAN_DIFFERENCE),
            Map.entry("least squares mean difference", LEAST_SQUARES_MEAN_DIFFERENCE),
            Map.entry("ls mean difference", LEAST_SQUARES_MEAN_DIFFERENCE),
            Map.entry("ls means difference", LEAST_SQUARES_MEAN_DIFFERENCE),
            Map.entry("difference in ls means", LEAST_SQUARES_MEAN_DIFFERENCE),
            Map.entry("difference in least squares means", LEAST_SQUARES_MEAN_DIFFERENCE),
            Map.entry("slope", SLOPE));

    private static final Map<String, StatisticalMethod> METHODS = Map.ofEntries(
            Map.entry("ancova", StatisticalMethod.ANCOVA),
            Map.entry("anova", StatisticalMethod.ANOVA),
            Map.entry("chi-squared", StatisticalMethod.CHI_SQUARED),
            Map.entry("chi-squared, corrected", StatisticalMethod.CHI_SQUARED_CORRECTED),
            Map.entry("cochran-mantel-haenszel", StatisticalMethod.COCHRAN_MANTEL_HAENSZEL),
            Map.entry("fisher exact", StatisticalMethod.FISHER_EXACT),
            Map.entry("kruskal-wallis", StatisticalMethod.KRUSKAL_WALLIS),
            Map.entry("log rank", StatisticalMethod.LOG_RANK),
            Map.entry("mantel haenszel", StatisticalMethod.MANTEL_HAENSZEL),
            Map.entry("mcnemar", StatisticalMethod.MCNEMAR),
            Map.entry("mixed models analysis", StatisticalMethod.MIXED_MODELS_ANALYSIS),
            Map.entry("regression, cox", StatisticalMethod.REGRESSION_COX),
            Map.entry("regression, linear", StatisticalMethod.REGRESSION_LINEAR),
            Map.entry("regression, logistic", StatisticalMethod.REGRESSION_LOGISTIC),
            Map.entry("sign test", StatisticalMethod.SIGN_TEST),
            Map.entry("t-test, 1 sided", StatisticalMethod.T_TEST_1_SIDED),
            Map.entry("t-test, 2 sided", StatisticalMethod.T_TEST_2_SIDED),
            Map.entry("wilcoxon (mann-whitney)", StatisticalMethod.WILCOXON_MANN_WHITNEY));

    private static final Map<String, Unit> UNITS = Map.of(
            "years", Unit.YEAR,
            "months", Unit.MONTH,
            "weeks", Unit.WEEK,
            "days", Unit.DAY,
            "hours", Unit.HOUR,
            "percentage of participants", Unit.PERCENT,
            "score on a scale", Unit.POINT,
            "units on a scale", Unit.POINT);

    private static final Map<String, MeasureDispersion> DISPERSIONS = Map.of(
            "standard deviation", MeasureDispersion.STANDARD_DEVIATION,
            "standard error", MeasureDispersion.STANDARD_ERROR,
            "inter-quartile range", MeasureDispersion.INTER_QUARTILE_RANGE,
            "full range", MeasureDispersion.FULL_RANGE,
            "geometric coefficient of variation", MeasureDispersion.GEOMETRIC_COEFFICIENT);

    private static final Map<MeasureDispersion, String> LEVELS = Map.of(
            MeasureDispersion.CONFIDENCE_80, "80",
            MeasureDispersion.CONFIDENCE_90, "90",
            MeasureDispersion.CONFIDENCE_95, "95",
            MeasureDispersion.CONFIDENCE_975, "97.5",
            MeasureDispersion.CONFIDENCE_99, "99");

    private static final Pattern CONFIDENCE = Pattern.compile("(\\d{2}(?:\\.\\d+)?)% Confidence Interval");

    private CtGovLabels() {}

    static Optional<Statistic> statistic(String label) {
        return Optional.ofNullable(STATISTICS.get(key(label)));
    }

    static Optional<StatisticalMethod> method(String label) {
        return Optional.ofNullable(METHODS.get(key(label)));
    }

    static Optional<Unit> unit(String label) {
        return Optional.ofNullable(UNITS.get(key(label)));
    }

    /** A label such as Standard Deviation or 84% Confidence Interval. */
    static Dispersion dispersion(String label) {
        Matcher interval = CONFIDENCE.matcher(label);
        return interval.matches()
                ? new Dispersion(
                        Optional.of(label),
                        Optional.of(confidence(interval.group(1))),
                        Optional.of(new BigDecimal(interval.group(1))))
                : new Dispersion(
                        Optional.of(label), Optional.ofNullable(DISPERSIONS.get(key(label))), Optional.empty());
    }

    /** The level, in percent, that a kind of interval implies. */
    static Optional<BigDecimal> confidenceLevel(MeasureDispersion type) {
        return Optional.ofNullable(LEVELS.get(type)).map(BigDecimal::new);
    }

    private static MeasureDispersion confidence(String level) {
        return LEVELS.entrySet().stream()
                .filter(known -> known.getValue().equals(level))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(MeasureDispersion.CONFIDENCE_OTHER);
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
