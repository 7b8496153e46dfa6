package org.mstrials.model;

import java.util.Optional;

/**
 * A date in the life of a study.
 *
 * @param kind which date
 * @param date the date, as precise as the record
 * @param type actual or estimated, when the record says so
 */
public record DatedEvent(Kind kind, PartialDate date, Optional<RegistryCode.DateType> type) {
    /** The dates of a registry record. */
    public enum Kind {
        /** Record verified by its owner. */
        VERIFIED,
        /** First participant enrolled. */
        START,
        /** Last examination for the primary outcome. */
        PRIMARY_COMPLETION,
        /** Last examination of all. */
        COMPLETION,
        /** First submitted to the registry. */
        FIRST_SUBMITTED,
        /** First shown by the registry. */
        FIRST_POSTED,
        /** Results first submitted. */
        RESULTS_FIRST_SUBMITTED,
        /** Results first shown. */
        RESULTS_FIRST_POSTED,
        /** Results first submitted, as the registry estimates while it does not show them. */
        RESULTS_FIRST_SUBMITTED_ESTIMATE,
        /** Results first shown with comments of the registry's review. */
        RESULTS_FIRST_POSTED_WITH_COMMENTS,
        /** Request to show results later first submitted. */
        DELAY_FIRST_SUBMITTED,
        /** Request to show results later first shown. */
        DELAY_FIRST_POSTED,
        /** Last change submitted. */
        LAST_UPDATE_SUBMITTED,
        /** Last change shown. */
        LAST_UPDATE_POSTED
    }
}
