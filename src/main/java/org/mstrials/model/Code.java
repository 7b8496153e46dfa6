package org.mstrials.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A value of a code list. Each list is an enum here and a concept scheme in ontology/codes.ttl; a test proves that both
 * have the same members. The lists of a registry are in {@link RegistryCode} and
 * {@link RecordCode}.
 */
public interface Code {
    /** The constant's name. */
    String name();

    /** The list's name as IRIs spell it, such as overall-status. */
    default String list() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The code as IRIs and evidence tables spell it, such as kaplan-meier-estimate. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The code of a list that an evidence table spells like this.
     *
     * @return empty when the list has none
     */
    static <C extends Enum<C> & Code> Optional<C> parse(Class<C> list, String id) {
        for (C code : list.getEnumConstants()) {
            if (code.id().equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** What kind of number a figure is. */
    enum Statistic implements Code {
        MEAN,
        MEDIAN,
        COUNT,
        PERCENTAGE,
        RATE,
        KAPLAN_MEIER_ESTIMATE,
        MEAN_CHANGE,
        DIFFERENCE,
        RATIO,
        STANDARD_DEVIATION,
        STANDARD_ERROR,
        MODE,
        INDIVIDUAL_VALUE,
        FIXED_VALUE,
        SIGNIFICANCE_THRESHOLD,
        CONFIDENCE_INTERVAL,
        RANGE,
        INTERQUARTILE_RANGE,
        LEAST_SQUARES_MEAN,
        GEOMETRIC_MEAN,
        GEOMETRIC_LEAST_SQUARES_MEAN,
        LOG_MEAN,
        GEOMETRIC_COEFFICIENT_OF_VARIATION,
        MEAN_DIFFERENCE,
        LEAST_SQUARES_MEAN_DIFFERENCE,
        MEDIAN_DIFFERENCE,
        RISK_DIFFERENCE,
        RISK_RATIO,
        RATE_RATIO,
        ODDS_RATIO,
        HAZARD_RATIO,
        SLOPE
    }

    /** Units; the ontology gives each its UCUM code. */
    enum Unit implements Code {
        PERCENT,
        YEAR,
        MONTH,
        WEEK,
        DAY,
        HOUR,
        MINUTE,
        PER_YEAR,
        MILLIGRAM,
        MILLIGRAM_PER_DAY,
        MICROGRAM,
        ONE,
        PATIENT,
        RELAPSE,
        LESION,
        POINT,
        EVENT,
        COURSE
    }

    /** How a number is to be read when it is not exact. */
    enum Qualifier implements Code {
        EQUAL_TO,
        LESS_THAN,
        AT_MOST,
        GREATER_THAN,
        AT_LEAST,
        ABOUT
    }

    /** Whether two figures agree. */
    enum Verdict implements Code {
        AGREES,
        AGREES_WITHIN_ROUNDING,
        AGREES_AS_APPROXIMATION,
        DIFFERS,
        NOT_COMPARABLE
    }

    /** Why two figures cannot be compared. */
    enum Obstacle implements Code {
        DENOMINATOR,
        WINDOW,
        DEFINITION,
        POPULATION
    }

    /** Why a value is missing. */
    enum Missing implements Code {
        NOT_REPORTED,
        NOT_AVAILABLE,
        NOT_APPLICABLE,
        NOT_ESTIMABLE,
        WITHHELD
    }

    /** What time is counted from. */
    enum Anchor implements Code {
        CORE_STUDY_BASELINE,
        FIRST_COURSE,
        INITIAL_RELAPSE,
        EXTENSION_ENTRY,
        COURSE_2,
        COURSE_3,
        COURSE_4,
        COURSE_5,
        COURSE_6,
        COURSE_7,
        COURSE_8,
        LAST_COURSE,
        LAST_DOSE,
        EACH_COURSE,
        ADDITIONAL_COURSE,
        STUDY_START,
        SECOND_EXTENSION_ENTRY,
        DISCONTINUATION
    }

    /** Who is analysed. */
    enum Population implements Code {
        ENROLLED,
        INTENTION_TO_TREAT,
        AS_TREATED,
        EFFICACY,
        SAFETY,
        DISCONTINUED
    }

    /** What a contributor did. */
    enum Role implements Code {
        AUTHOR,
        GROUP_AUTHOR,
        EDITOR,
        TRANSLATOR,
        CHAIR,
        INVESTIGATOR,
        OTHER_CONTRIBUTOR,
        LEAD_SPONSOR,
        COLLABORATOR,
        RESPONSIBLE_PARTY,
        STUDY_CHAIR,
        STUDY_DIRECTOR,
        PRINCIPAL_INVESTIGATOR,
        SUB_INVESTIGATOR,
        SPONSOR_INVESTIGATOR,
        OFFICIAL,
        CONTACT,
        RECORD_HOLDER
    }

    /** Route of administration. */
    enum Route implements Code {
        INTRAVENOUS,
        SUBCUTANEOUS,
        ORAL,
        INTRAMUSCULAR
    }

    /** Who issued a study's identifier, or which kind it is. */
    enum Registry implements Code {
        CLINICALTRIALS_GOV,
        CLINICALTRIALS_GOV_ALIAS,
        EUDRACT,
        CTIS,
        ISRCTN,
        ANZCTR,
        CHICTR,
        CRIS,
        CTRI,
        DRKS,
        IRCT,
        JAPICCTI,
        JRCT,
        NTR,
        PACTR,
        REBEC,
        RPCEC,
        SLCTR,
        TCTR,
        UMIN,
        UTN,
        SPONSOR,
        OTHER_REGISTRY,
        GRANT,
        NIH,
        FDA,
        VA,
        CDC,
        AHRQ,
        SAMHSA,
        OTHER
    }

    /** What a definition defines. */
    enum DefinitionKind implements Code {
        ENDPOINT_DEFINITION,
        ELIGIBILITY,
        EXCLUSION,
        RETREATMENT_CRITERION,
        MONITORING,
        METHOD,
        DESIGN,
        NUMBER_AT_RISK
    }

    /** What sort of statement a claim is. */
    enum ClaimKind implements Code {
        CLAIM,
        CONCLUSION,
        LIMITATION,
        REGULATORY,
        SAFETY_STATEMENT,
        MECHANISM,
        DESIGN,
        CONFLICT_OF_INTEREST,
        COMMENT,
        QUESTION
    }

    /** How firmly a source says something. */
    enum Certainty implements Code {
        STATED,
        SUGGESTED,
        POSSIBLE,
        ASKED
    }

    /** How an event ended. */
    enum EventOutcome implements Code {
        RECOVERED,
        ONGOING,
        FATAL,
        RECURRED
    }

    /** Relation of an event to treatment. */
    enum Relatedness implements Code {
        POSSIBLY_RELATED,
        UNRELATED,
        NOT_STATED
    }

    /** What sort of document figures are read from. */
    enum DocumentKind implements Code {
        JOURNAL_ARTICLE,
        REGISTRY_RECORD,
        REPOSITORY_RECORD,
        BIBLIOGRAPHIC_RECORD,
        REVIEW_ARTICLE,
        MEETING_REPORT,
        READER_COMMENT,
        CURATOR_KNOWLEDGE
    }

    /** Rank of an outcome measure. */
    enum OutcomeLevel implements Code {
        PRIMARY,
        SECONDARY,
        OTHER
    }
}
