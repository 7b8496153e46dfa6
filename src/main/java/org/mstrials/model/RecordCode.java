package org.mstrials.model;

/**
 * A value of a code list of ClinicalTrials.gov that tells who can take part, what is shared and what became of the
 * record, in the spelling of its API (version 2.0.5).
 */
public interface RecordCode extends Code {
    /** Sex of participants. */
    enum Sex implements RecordCode {
        FEMALE,
        MALE,
        ALL
    }

    /** Age group of participants. */
    enum StandardAge implements RecordCode {
        CHILD,
        ADULT,
        OLDER_ADULT
    }

    /** How people are chosen from a population. */
    enum SamplingMethod implements RecordCode {
        PROBABILITY_SAMPLE,
        NON_PROBABILITY_SAMPLE
    }

    /** Whether samples are kept. */
    enum BiospecimenRetention implements RecordCode {
        NONE_RETAINED,
        SAMPLES_WITH_DNA,
        SAMPLES_WITHOUT_DNA
    }

    /** Who is responsible for a record. */
    enum ResponsiblePartyType implements RecordCode {
        SPONSOR,
        PRINCIPAL_INVESTIGATOR,
        SPONSOR_INVESTIGATOR
    }

    /** Whether data of individual participants are to be shared. */
    enum IpdSharingPlan implements RecordCode {
        YES,
        NO,
        UNDECIDED
    }

    /** What is shared beside data of individual participants. */
    enum IpdInfoType implements RecordCode {
        STUDY_PROTOCOL,
        SAP,
        ICF,
        CSR,
        ANALYTIC_CODE
    }

    /** What happened to results that are not yet shown. */
    enum UnpostedEventType implements RecordCode {
        RESET,
        RELEASE,
        UNRELEASE
    }

    /** What the FDA found or did about the duties to register and report. */
    enum ViolationType implements RecordCode {
        VIOLATION_IDENTIFIED,
        CORRECTION_CONFIRMED,
        PENALTY_IMPOSED,
        ISSUES_IN_LETTER_ADDRESSED_CONFIRMED
    }
}
