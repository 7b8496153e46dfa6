package org.mstrials.source;

import java.util.Optional;
import org.mstrials.model.ParticipantFlow;
import org.mstrials.model.ParticipantFlow.Count;
import org.mstrials.model.ParticipantFlow.Period;
import org.mstrials.model.ParticipantFlow.Step;

/** The participant flow of a registry record. */
final class CtGovFlow {
    private final CtGovGroups groups;

    private CtGovFlow(CtGovGroups groups) {
        this.groups = groups;
    }

    static ParticipantFlow read(Cursor module) {
        CtGovGroups groups = CtGovGroups.read(module);
        return new ParticipantFlow(
                module.markup("preAssignmentDetails"),
                module.markup("recruitmentDetails"),
                module.text("typeUnitsAnalyzed"),
                groups.groups(),
                module.objects("periods", new CtGovFlow(groups)::period));
    }

    private Optional<Period> period(Cursor period) {
        return Optional.of(new Period(
                period.pointer(),
                period.text("title"),
                period.objects("milestones", milestone -> step(milestone, "achievements")),
                period.objects("dropWithdraws", withdrawal -> step(withdrawal, "reasons"))));
    }

    private Optional<Step> step(Cursor step, String counts) {
        return Optional.of(new Step(
                step.pointer(),
                step.text("type"),
                step.markup("comment"),
                groups.each(step, counts, CtGovFlow::count)));
    }

    private static Count count(Cursor count, String group) {
        return new Count(
                count.pointer(),
                group,
                CtGovNumbers.count(count, "numSubjects"),
                CtGovNumbers.count(count, "numUnits"),
                count.markup("comment"));
    }
}
