package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.AdverseEvents;
import org.mstrials.model.AdverseEvents.Count;
import org.mstrials.model.AdverseEvents.EventGroup;
import org.mstrials.model.AdverseEvents.Term;
import org.mstrials.model.AdverseEvents.Total;
import org.mstrials.model.Code;

/** Writes adverse events. */
final class AdverseEventsWriter {
    private final Describer about;
    private final Describer part;
    private final ConceptLabels endpoints;

    /**
     * Writes into a record's graph.
     *
     * @param about the study
     * @param endpoints finds the endpoint of a term
     */
    AdverseEventsWriter(Describer about, ConceptLabels endpoints) {
        this.about = about;
        this.part = about.of(Iris.part(about.subject(), "adverse-events"));
        this.endpoints = endpoints;
    }

    void write(AdverseEvents events) {
        about.add(Mst.adverseEventReport, part.subject());
        part.a(Mst.AdverseEventReport)
                .number(Mst.frequencyThreshold, Mst.printedFrequencyThreshold, events.frequencyThreshold())
                .text(Mst.timeFrame, events.timeFrame())
                .text(DCTerms.description.asNode(), events.description())
                .text(Mst.mortalityComment, events.mortalityComment());
        ResultsWriter.groups(
                about, part, events.groups().stream().map(EventGroup::group).toList(), List.of());
        for (EventGroup group : events.groups()) {
            group.totals().forEach(total -> total(group.group().id(), total));
        }
        events.terms().forEach(this::term);
    }

    private void total(String group, Total total) {
        fact(Iris.within(part.subject(), total.category().id(), group), Mst.EventTotal, part.subject(), group)
                .code(Mst.eventCategory, total.category())
                .count(Mst.numerator, total.affected())
                .count(Mst.denominator, total.atRisk())
                .at(total.place());
    }

    private void term(Term term) {
        Node node =
                Iris.within(part.subject(), term.category().id(), term.place().index());
        part.add(Mst.eventTerm, node);
        Describer entry = part.of(node)
                .a(Mst.EventTerm)
                .code(Mst.eventCategory, term.category())
                .text(RDFS.Nodes.label, term.term())
                .text(Mst.organSystem, term.organSystem())
                .text(Mst.sourceVocabulary, term.sourceVocabulary())
                .code(Mst.assessmentType, term.assessment())
                .text(SKOS.note.asNode(), term.notes());
        term.vocabulary()
                .ifPresent(vocabulary -> entry.text(Mst.vocabularyName, vocabulary.name())
                        .text(Mst.vocabularyVersion, vocabulary.version()));
        term.term().flatMap(endpoints::find).ifPresent(endpoint -> entry.add(Mst.endpoint, endpoint));
        term.counts().forEach(count -> count(node, count));
    }

    private void count(Node term, Count count) {
        boolean isEmpty = count.affected().isEmpty() && count.events().isEmpty();
        fact(Iris.within(term, count.group()), Mst.EventCount, term, count.group())
                .count(Mst.numerator, count.affected())
                .count(Mst.denominator, count.atRisk())
                .count(Mst.numberOfEvents, count.events())
                .code(Mst.missingReason, Optional.of(Code.Missing.NOT_REPORTED).filter(none -> isEmpty))
                .at(count.place());
    }

    private Describer fact(Node node, Node type, Node item, String group) {
        return part.of(node).a(type).add(Mst.item, item).add(Mst.group, ResultsWriter.group(part.subject(), group));
    }
}
