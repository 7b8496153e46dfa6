package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.ParticipantFlow;
import org.mstrials.model.ParticipantFlow.Count;
import org.mstrials.model.ParticipantFlow.Period;
import org.mstrials.model.ParticipantFlow.Step;

/** Writes a participant flow. */
final class FlowWriter {
    private final Describer about;
    private final Describer part;

    /**
     * Writes into a record's graph.
     *
     * @param about the study
     */
    FlowWriter(Describer about) {
        this.about = about;
        this.part = about.of(Iris.part(about.subject(), "flow"));
    }

    void write(ParticipantFlow flow) {
        about.add(Mst.participantFlow, part.subject());
        part.a(Mst.ParticipantFlow)
                .text(Mst.preAssignmentDetails, flow.preAssignment())
                .text(Mst.recruitmentDetails, flow.recruitment())
                .text(Mst.unitsAnalyzed, flow.unitsAnalyzed());
        ResultsWriter.groups(about, part, flow.groups(), List.of());
        flow.periods().forEach(this::period);
    }

    private void period(Period period) {
        Node node = Iris.within(part.subject(), "period", period.place().index());
        part.add(Mst.period, node);
        Describer entry = part.of(node)
                .a(Mst.FlowPeriod)
                .text(RDFS.Nodes.label, period.title())
                .count(Mst.position, period.place().index() + 1L);
        steps(entry, period.milestones(), "milestone", Mst.milestone, Mst.Milestone);
        steps(entry, period.withdrawals(), "withdrawal", Mst.withdrawal, Mst.Withdrawal);
    }

    private void steps(Describer period, List<Step> steps, String kind, Node property, Node type) {
        for (Step step : steps) {
            Node node = Iris.within(period.subject(), kind, step.place().index());
            period.add(property, node);
            Describer entry = period.of(node)
                    .a(type)
                    .text(RDFS.Nodes.label, step.type())
                    .text(SKOS.note.asNode(), step.comment())
                    .count(Mst.position, step.place().index() + 1L);
            step.counts().forEach(count -> count(entry, count));
        }
    }

    private void count(Describer step, Count count) {
        step.of(Iris.within(step.subject(), count.group()))
                .a(Mst.FlowCount)
                .add(Mst.item, step.subject())
                .add(Mst.group, ResultsWriter.group(part.subject(), count.group()))
                .count(Mst.numerator, Mst.printed, count.participants())
                .missing(count.participants())
                .count(Mst.numberOfUnits, Mst.printedUnits, count.units())
                .text(SKOS.note.asNode(), count.comment())
                .at(count.place());
    }
}
