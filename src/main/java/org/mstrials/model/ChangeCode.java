package org.mstrials.model;

/** A value of a code list on what changed from one release to another. */
public interface ChangeCode extends Code {
    /** What happened to a thing, in the order in which a reader should hear of it. */
    enum ChangeKind implements ChangeCode {
        PUBLICATION_RETRACTED,
        CONCERN_VOICED,
        PUBLICATION_CORRECTED,
        NOTICE_WITHDRAWN,
        FACT_CHANGED,
        FACT_ADDED,
        FACT_WITHDRAWN,
        RESULTS_POSTED,
        RESULTS_WITHDRAWN,
        STATUS_CHANGED,
        DATES_CHANGED,
        ENROLLMENT_CHANGED,
        GROUP_CHANGED,
        TABLE_CHANGED,
        STUDY_ADDED,
        STUDY_WITHDRAWN,
        DOCUMENT_ADDED,
        DOCUMENT_WITHDRAWN,
        PUBLICATION_ADDED,
        PUBLICATION_WITHDRAWN,
        CONCEPT_ADDED,
        CONCEPT_WITHDRAWN;

        /** The kind in words, as the concept scheme has it. */
        public String label() {
            return id().replace('-', ' ');
        }
    }
}
