package org.mstrials.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a registry notes on the life of a record: results that were submitted and are not shown, duties that were
 * violated, versions.
 *
 * @param dataVersion date of the registry's data that the record was taken from
 * @param unpostedResponsibleParty who submitted results that are not shown
 * @param unpostedEvents how these results went back and forth
 * @param submissions the same by submission
 * @param violations what the FDA found and did
 */
public record RecordHistory(
        Optional<PartialDate> dataVersion,
        Optional<String> unpostedResponsibleParty,
        List<UnpostedEvent> unpostedEvents,
        List<Submission> submissions,
        List<Violation> violations) {

    /**
     * A step of results that are not yet shown.
     *
     * @param type what happened
     * @param date when
     * @param dateUnknown whether nobody knows when
     */
    public record UnpostedEvent(
            Optional<RecordCode.UnpostedEventType> type, Optional<PartialDate> date, Optional<Boolean> dateUnknown) {}

    /**
     * One submission of results.
     *
     * @param released when the responsible party submitted
     * @param unreleased when it took the results back
     * @param unreleaseDateUnknown whether nobody knows when it did
     * @param reset when the registry gave them back for corrections
     * @param postedRelease number of the release that was shown with comments of the review
     */
    public record Submission(
            Optional<PartialDate> released,
            Optional<PartialDate> unreleased,
            Optional<Boolean> unreleaseDateUnknown,
            Optional<PartialDate> reset,
            OptionalLong postedRelease) {}

    /**
     * A violation of the duties to register and report, or what became of it.
     *
     * @param type what happened
     * @param description the registry's words
     * @param created when the notice was made
     * @param issued when it was issued
     * @param released when it was released
     * @param posted when it was shown
     */
    public record Violation(
            Optional<RecordCode.ViolationType> type,
            Optional<String> description,
            Optional<PartialDate> created,
            Optional<PartialDate> issued,
            Optional<PartialDate> released,
            Optional<PartialDate> posted) {}
}
