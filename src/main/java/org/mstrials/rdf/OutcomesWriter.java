package org.mstrials.rdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Code.OutcomeLevel;
import org.mstrials.model.OutcomeMeasure;

/** Writes the outcome measures that a study declared. */
final class OutcomesWriter {
    private final ConceptLabels endpoints;

    OutcomesWriter(ConceptLabels endpoints) {
        this.endpoints = endpoints;
    }

    void write(Describer about, List<OutcomeMeasure> outcomes) {
        Map<OutcomeLevel, Integer> positions = new EnumMap<>(OutcomeLevel.class);
        for (OutcomeMeasure outcome : outcomes) {
            int position = positions.merge(outcome.level(), 1, Integer::sum);
            Node node = Iris.outcome(about.subject(), outcome.level(), position);
            about.add(Mst.outcomeMeasure, node);
            Describer entry = about.of(node)
                    .a(Mst.OutcomeMeasure)
                    .text(RDFS.Nodes.label, outcome.measure())
                    .code(Mst.outcomeLevel, outcome.level())
                    .text(DCTerms.description.asNode(), outcome.description())
                    .text(Mst.timeFrame, outcome.timeFrame());
            endpoints.find(outcome.measure()).ifPresent(endpoint -> entry.add(Mst.endpoint, endpoint));
        }
    }
}
