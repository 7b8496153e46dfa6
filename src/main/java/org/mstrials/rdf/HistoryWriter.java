package org.mstrials.rdf;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.mstrials.model.RecordHistory;
import org.mstrials.model.RecordHistory.Submission;
import org.mstrials.model.RecordHistory.UnpostedEvent;
import org.mstrials.model.RecordHistory.Violation;

/** Writes what the registry notes on the life of a record. */
final class HistoryWriter {
    private HistoryWriter() {}

    static void write(Describer about, Describer record, RecordHistory history) {
        record.date(Mst.dataVersion, history.dataVersion());
        about.text(Mst.unpostedResponsibleParty, history.unpostedResponsibleParty());
        parts(about, Mst.unpostedEvent, "unposted-event", history.unpostedEvents(), HistoryWriter::unpostedEvent);
        parts(about, Mst.resultsSubmission, "results-submission", history.submissions(), HistoryWriter::submission);
        parts(about, Mst.violation, "violation", history.violations(), HistoryWriter::violation);
    }

    private static <T> void parts(
            Describer about, Node property, String kind, List<T> parts, BiConsumer<Describer, T> write) {
        for (int i = 0; i < parts.size(); i++) {
            Node node = Iris.part(about.subject(), kind, i + 1);
            about.add(property, node);
            write.accept(about.of(node), parts.get(i));
        }
    }

    private static void unpostedEvent(Describer entry, UnpostedEvent event) {
        entry.a(Mst.UnpostedEvent)
                .code(Mst.unpostedEventType, event.type())
                .date(DCTerms.date.asNode(), event.date())
                .flag(Mst.dateUnknown, event.dateUnknown());
    }

    private static void submission(Describer entry, Submission submission) {
        entry.a(Mst.ResultsSubmission)
                .date(Mst.released, submission.released())
                .date(Mst.unreleased, submission.unreleased())
                .flag(Mst.dateUnknown, submission.unreleaseDateUnknown())
                .date(Mst.reset, submission.reset())
                .count(Mst.postedRelease, submission.postedRelease());
    }

    private static void violation(Describer entry, Violation violation) {
        entry.a(Mst.Violation)
                .code(Mst.violationType, violation.type())
                .text(DCTerms.description.asNode(), violation.description())
                .date(DCTerms.created.asNode(), violation.created())
                .date(DCTerms.issued.asNode(), violation.issued())
                .date(Mst.released, violation.released())
                .date(Mst.posted, violation.posted());
    }
}
