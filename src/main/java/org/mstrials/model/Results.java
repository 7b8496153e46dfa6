package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * The results that a registry record has posted.
 *
 * @param flow how many began and ended each period
 * @param baseline who took part
 * @param outcomes posted outcome measures
 * @param adverseEvents deaths, serious and other events
 * @param limitations limitations and caveats, in the record's words
 * @param agreement what binds the investigators
 * @param contact whom to ask
 */
public record Results(
        Optional<ParticipantFlow> flow,
        Optional<Baseline> baseline,
        List<OutcomeResult> outcomes,
        Optional<AdverseEvents> adverseEvents,
        Optional<String> limitations,
        Optional<Agreement> agreement,
        Optional<PointOfContact> contact) {}
