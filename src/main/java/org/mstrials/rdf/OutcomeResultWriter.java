package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.mstrials.model.OutcomeMeasure;
import org.mstrials.model.OutcomeResult;

/** Writes posted outcomes. */
final class OutcomeResultWriter {
    private final Describer about;
    private final ConceptLabels endpoints;

    /**
     * Writes into a record's graph.
     *
     * @param about the study
     * @param endpoints finds the endpoint of an outcome by its title
     */
    OutcomeResultWriter(Describer about, ConceptLabels endpoints) {
        this.about = about;
        this.endpoints = endpoints;
    }

    void write(List<OutcomeMeasure> registered, List<OutcomeResult> posted) {
        RegisteredOutcomes outcomes = new RegisteredOutcomes(about.subject(), registered, posted);
        for (OutcomeResult result : posted) {
            Node node = Iris.within(
                    about.subject(), "result", result.measure().place().index());
            about.add(Mst.outcomeResult, node);
            Describer entry = about.of(node)
                    .a(Mst.OutcomeResult)
                    .code(Mst.outcomeType, result.type())
                    .code(Mst.reportingStatus, result.status())
                    .text(Mst.timeFrame, result.timeFrame())
                    .text(Mst.unitsAnalyzed, result.unitsAnalyzed());
            result.anticipatedPosting().ifPresent(date -> entry.date(Mst.anticipatedPosting, date));
            outcomes.of(result).ifPresent(outcome -> entry.add(Mst.registeredOutcome, outcome));
            result.measure().title().flatMap(endpoints::find).ifPresent(endpoint -> entry.add(Mst.endpoint, endpoint));
            ResultsWriter.groups(about, entry, result.groups(), result.measure().denominators());
            new MeasureWriter(entry, node, List.of()).write(result.measure());
            result.analyses().forEach(analysis -> AnalysisWriter.write(entry, analysis));
        }
    }
}
