package org.mstrials.model;

/** A value of a code list of ClinicalTrials.gov, in the spelling of its API (version 2.0.5). */
public interface RegistryCode extends Code {
    /** Recruitment status of a study or site. */
    enum OverallStatus implements RegistryCode {
        ACTIVE_NOT_RECRUITING,
        COMPLETED,
        ENROLLING_BY_INVITATION,
        NOT_YET_RECRUITING,
        RECRUITING,
        SUSPENDED,
        TERMINATED,
        WITHDRAWN,
        AVAILABLE,
        NO_LONGER_AVAILABLE,
        TEMPORARILY_NOT_AVAILABLE,
        APPROVED_FOR_MARKETING,
        WITHHELD,
        UNKNOWN
    }

    /** Type of a study. */
    enum StudyType implements RegistryCode {
        EXPANDED_ACCESS,
        INTERVENTIONAL,
        OBSERVATIONAL
    }

    /** Phase. */
    enum Phase implements RegistryCode {
        NA,
        EARLY_PHASE1,
        PHASE1,
        PHASE2,
        PHASE3,
        PHASE4
    }

    /** Whether a date or count is actual or estimated. */
    enum DateType implements RegistryCode {
        ACTUAL,
        ESTIMATED
    }

    /** Allocation to arms. */
    enum Allocation implements RegistryCode {
        RANDOMIZED,
        NON_RANDOMIZED,
        NA
    }

    /** How arms run beside or after each other. */
    enum InterventionModel implements RegistryCode {
        SINGLE_GROUP,
        PARALLEL,
        CROSSOVER,
        FACTORIAL,
        SEQUENTIAL
    }

    /** What the interventions are for. */
    enum PrimaryPurpose implements RegistryCode {
        TREATMENT,
        PREVENTION,
        DIAGNOSTIC,
        ECT,
        SUPPORTIVE_CARE,
        SCREENING,
        HEALTH_SERVICES_RESEARCH,
        BASIC_SCIENCE,
        DEVICE_FEASIBILITY,
        OTHER
    }

    /** How the people of an observational study are chosen. */
    enum ObservationalModel implements RegistryCode {
        COHORT,
        CASE_CONTROL,
        CASE_ONLY,
        CASE_CROSSOVER,
        ECOLOGIC_OR_COMMUNITY,
        FAMILY_BASED,
        DEFINED_POPULATION,
        NATURAL_HISTORY,
        OTHER
    }

    /** Whether an observational study looks back or forward. */
    enum TimePerspective implements RegistryCode {
        RETROSPECTIVE,
        PROSPECTIVE,
        CROSS_SECTIONAL,
        OTHER
    }

    /** Masking. */
    enum Masking implements RegistryCode {
        NONE,
        SINGLE,
        DOUBLE,
        TRIPLE,
        QUADRUPLE
    }

    /** Who does not know the assignment. */
    enum MaskedParty implements RegistryCode {
        PARTICIPANT,
        CARE_PROVIDER,
        INVESTIGATOR,
        OUTCOMES_ASSESSOR
    }

    /** Role of an arm. */
    enum ArmType implements RegistryCode {
        EXPERIMENTAL,
        ACTIVE_COMPARATOR,
        PLACEBO_COMPARATOR,
        SHAM_COMPARATOR,
        NO_INTERVENTION,
        OTHER
    }

    /** Kind of intervention. */
    enum InterventionType implements RegistryCode {
        BEHAVIORAL,
        BIOLOGICAL,
        COMBINATION_PRODUCT,
        DEVICE,
        DIAGNOSTIC_TEST,
        DIETARY_SUPPLEMENT,
        DRUG,
        GENETIC,
        PROCEDURE,
        RADIATION,
        OTHER
    }

    /** Kind of organisation. */
    enum AgencyClass implements RegistryCode {
        NIH,
        FED,
        OTHER_GOV,
        INDIV,
        INDUSTRY,
        NETWORK,
        AMBIG,
        OTHER,
        UNKNOWN
    }

    /** Kind of reference. */
    enum ReferenceType implements RegistryCode {
        BACKGROUND,
        RESULT,
        DERIVED
    }
}
