package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * How many participants passed each stage of a study.
 *
 * @param preAssignment what happened between enrolment and assignment
 * @param recruitment how participants were found
 * @param unitsAnalyzed what is counted beside participants, such as eyes
 * @param groups the groups of the flow
 * @param periods periods in their order
 */
public record ParticipantFlow(
        Optional<String> preAssignment,
        Optional<String> recruitment,
        Optional<String> unitsAnalyzed,
        List<ResultGroup> groups,
        List<Period> periods) {

    /**
     * A period.
     *
     * @param place where it stands
     * @param title its title
     * @param milestones stages that participants reached
     * @param withdrawals reasons for which they left
     */
    public record Period(JsonPointer place, Optional<String> title, List<Step> milestones, List<Step> withdrawals) {}

    /**
     * A milestone or a reason for leaving.
     *
     * @param place where it stands
     * @param type STARTED, COMPLETED, NOT COMPLETED or the record's own words
     * @param comment what the record adds
     * @param counts how many of each group
     */
    public record Step(JsonPointer place, Optional<String> type, Optional<String> comment, List<Count> counts) {}

    /**
     * How many of a group.
     *
     * @param place where it stands
     * @param group identifier of the group
     * @param participants number of participants
     * @param units number of other units
     * @param comment what the record adds
     */
    public record Count(
            JsonPointer place,
            String group,
            Optional<PrintedNumber> participants,
            Optional<PrintedNumber> units,
            Optional<String> comment) {}
}
