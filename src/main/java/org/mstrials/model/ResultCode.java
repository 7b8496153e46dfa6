package org.mstrials.model;

/**
 * A value of a code list of the results that ClinicalTrials.gov posts, in the spelling of its API (version 2.0.5). Where
 * the API has free text, the list holds the choices that its data entry offers.
 */
public interface ResultCode extends Code {
    /** What kind of number the values of a table are. */
    enum MeasureParameter implements ResultCode {
        GEOMETRIC_MEAN,
        GEOMETRIC_LEAST_SQUARES_MEAN,
        LEAST_SQUARES_MEAN,
        LOG_MEAN,
        MEAN,
        MEDIAN,
        NUMBER,
        COUNT_OF_PARTICIPANTS,
        COUNT_OF_UNITS
    }

    /** What kind of spread stands beside the values of a table. */
    enum MeasureDispersion implements ResultCode {
        NA,
        STANDARD_DEVIATION,
        STANDARD_ERROR,
        INTER_QUARTILE_RANGE,
        FULL_RANGE,
        CONFIDENCE_80,
        CONFIDENCE_90,
        CONFIDENCE_95,
        CONFIDENCE_975,
        CONFIDENCE_99,
        CONFIDENCE_OTHER,
        GEOMETRIC_COEFFICIENT
    }

    /** Rank of a posted outcome. */
    enum OutcomeType implements ResultCode {
        PRIMARY,
        SECONDARY,
        OTHER_PRE_SPECIFIED,
        POST_HOC
    }

    /** Whether the data of an outcome are posted. */
    enum ReportingStatus implements ResultCode {
        NOT_POSTED,
        POSTED
    }

    /** What kind of spread stands beside an estimate. */
    enum AnalysisDispersion implements ResultCode {
        STANDARD_DEVIATION,
        STANDARD_ERROR_OF_MEAN
    }

    /** Sides of a confidence interval. */
    enum ConfidenceSides implements ResultCode {
        ONE_SIDED,
        TWO_SIDED
    }

    /** Which hypothesis an analysis tests. */
    enum HypothesisType implements ResultCode {
        SUPERIORITY,
        NON_INFERIORITY,
        EQUIVALENCE,
        OTHER,
        NON_INFERIORITY_OR_EQUIVALENCE,
        SUPERIORITY_OR_OTHER,
        NON_INFERIORITY_OR_EQUIVALENCE_LEGACY,
        SUPERIORITY_OR_OTHER_LEGACY
    }

    /** Statistical methods that have a name in data entry. */
    enum StatisticalMethod implements ResultCode {
        ANCOVA,
        ANOVA,
        CHI_SQUARED,
        CHI_SQUARED_CORRECTED,
        COCHRAN_MANTEL_HAENSZEL,
        FISHER_EXACT,
        KRUSKAL_WALLIS,
        LOG_RANK,
        MANTEL_HAENSZEL,
        MCNEMAR,
        MIXED_MODELS_ANALYSIS,
        REGRESSION_COX,
        REGRESSION_LINEAR,
        REGRESSION_LOGISTIC,
        SIGN_TEST,
        T_TEST_1_SIDED,
        T_TEST_2_SIDED,
        WILCOXON_MANN_WHITNEY
    }

    /** Which events a record counts together. */
    enum EventCategory implements ResultCode {
        DEATHS,
        SERIOUS,
        OTHER
    }

    /** How events were asked for. */
    enum EventAssessment implements ResultCode {
        NON_SYSTEMATIC_ASSESSMENT,
        SYSTEMATIC_ASSESSMENT
    }

    /** How long a sponsor may keep results back. */
    enum AgreementRestriction implements ResultCode {
        LTE60,
        GT60,
        OTHER
    }

    /** How it was found that two groups may be one. */
    enum GroupLinkMethod implements Code {
        SAME_TITLE_AND_DESCRIPTION,
        SAME_TITLE,
        SAME_DESCRIPTION,
        SIMILAR_TITLE
    }
}
