package org.mstrials.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An event in one patient, or several alike that the document does not tell apart.
 *
 * @param id local identifier
 * @param patient key of the patient; events with the same key are one patient's
 * @param group local identifier of the group
 * @param endpoint identifier of the kind of event
 * @param count number of events
 * @param grade severity from 1 to 5
 * @param serious whether the document calls it serious
 * @param timePoint local identifier of the onset
 * @param onset the onset in words
 * @param outcome how it ended
 * @param relatedness relation to treatment
 * @param treatment how it was treated
 * @param detail what else is said, in our own words
 * @param place where it is printed
 * @param printed the figure or word that is printed for it
 */
public record CaseEvent(
        String id,
        Optional<String> patient,
        String group,
        String endpoint,
        OptionalLong count,
        OptionalLong grade,
        Optional<Boolean> serious,
        Optional<String> timePoint,
        Optional<String> onset,
        Optional<Code.EventOutcome> outcome,
        Optional<Code.Relatedness> relatedness,
        Optional<String> treatment,
        Optional<String> detail,
        Place place,
        Optional<String> printed) {}
