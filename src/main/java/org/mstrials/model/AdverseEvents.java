package org.mstrials.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The adverse events of a study.
 *
 * @param frequencyThreshold share of a group, in percent, above which other events are listed
 * @param timeFrame over which time they were collected
 * @param description how
 * @param mortalityComment what the record adds on deaths
 * @param groups the groups with their totals
 * @param terms the events by term, serious ones first
 */
public record AdverseEvents(
        Optional<PrintedNumber> frequencyThreshold,
        Optional<String> timeFrame,
        Optional<String> description,
        Optional<String> mortalityComment,
        List<EventGroup> groups,
        List<Term> terms) {

    /**
     * A group.
     *
     * @param group who it is
     * @param totals how many died, had any serious or any other event
     */
    public record EventGroup(ResultGroup group, List<Total> totals) {}

    /**
     * How many of a group had any event of a category.
     *
     * @param place where it stands
     * @param category of events
     * @param affected participants with an event
     * @param atRisk participants who could have one
     */
    public record Total(
            JsonPointer place, ResultCode.EventCategory category, OptionalLong affected, OptionalLong atRisk) {}

    /**
     * An event by its term. Terms may repeat.
     *
     * @param place where it stands
     * @param category serious or other
     * @param term its name
     * @param organSystem organ system
     * @param sourceVocabulary vocabulary of the term in the record's words
     * @param vocabulary the same taken apart, when it could be
     * @param assessment how events were asked for
     * @param notes what the record adds
     * @param counts how many of each group
     */
    public record Term(
            JsonPointer place,
            ResultCode.EventCategory category,
            Optional<String> term,
            Optional<String> organSystem,
            Optional<String> sourceVocabulary,
            Optional<Vocabulary> vocabulary,
            Optional<ResultCode.EventAssessment> assessment,
            Optional<String> notes,
            List<Count> counts) {}

    /**
     * A vocabulary of events.
     *
     * @param name MedDRA, CTCAE
     * @param version such as 23.1
     */
    public record Vocabulary(String name, String version) {}

    /**
     * How many of a group had an event.
     *
     * @param place where it stands
     * @param group identifier of the group
     * @param affected participants with the event
     * @param atRisk participants who could have it
     * @param events number of events
     */
    public record Count(
            JsonPointer place, String group, OptionalLong affected, OptionalLong atRisk, OptionalLong events) {}
}
