package org.mstrials.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.system.StreamRDF;
import org.mstrials.model.Evidence;
import org.mstrials.model.NctId;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Publication;
import org.mstrials.model.Reading;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Reading.Rejected;
import org.mstrials.model.Study;
import org.mstrials.model.Subject;
import org.mstrials.rdf.EvidenceWriter;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.PublicationWriter;
import org.mstrials.rdf.StudyOutlines;
import org.mstrials.rdf.StudyWriter;
import org.mstrials.rdf.WithoutRepetition;
import org.mstrials.source.Inputs;

/**
 * Turns readings into statements: the ontology first, then records in the order of the input, then the documents, which
 * name arms of studies and can be written once those were seen.
 */
final class Conversion {
    private final Ontology ontology;
    private final Iris iris;
    private final StreamRDF sink;
    private final ProblemReport report;
    private final Tally tally;
    private final Set<String> seen = new HashSet<>();

    Conversion(Ontology ontology, Iris iris, StreamRDF sink, ProblemReport report, Tally tally) {
        this.ontology = ontology;
        this.iris = iris;
        this.sink = new WithoutRepetition(sink);
        this.report = report;
        this.tally = tally;
    }

    void convert(Inputs inputs) {
        ontology.write(sink);
        List<Reading> documents = new ArrayList<>();
        inputs.readEvidence(reading -> documents.add(unique(reading)));
        StudyOutlines outlines = new StudyOutlines(studies(documents));
        StudyWriter studies = new StudyWriter(iris, ontology, sink);
        PublicationWriter publications = new PublicationWriter(iris, sink);
        EvidenceWriter evidence = new EvidenceWriter(iris, outlines, sink);
        inputs.records(record -> {
            Reading reading = unique(record.read());
            count(reading);
            if (reading instanceof Accepted accepted) {
                switch (accepted.subject()) {
                    case Study study -> {
                        outlines.note(study);
                        studies.write(study);
                    }
                    case Publication publication -> publications.write(publication);
                    case Evidence document -> evidence.write(document);
                }
            }
        });
        for (Reading document : documents) {
            Reading linked = linked(document, outlines);
            count(linked);
            if (linked instanceof Accepted accepted && accepted.subject() instanceof Evidence found) {
                evidence.write(found);
            }
        }
    }

    private void count(Reading reading) {
        report.add(reading.problems());
        tally.count(reading);
    }

    /** The first record of a subject counts; one graph cannot hold two. */
    private Reading unique(Reading reading) {
        if (reading instanceof Accepted accepted && !seen.add(accepted.subject().sourceName())) {
            return rejected(
                    accepted.origin(),
                    "a second record of " + accepted.subject().sourceName(),
                    "one record of each");
        }
        return reading;
    }

    private static Rejected rejected(Origin origin, String found, String expected) {
        return new Rejected(origin, List.of(new Problem(Severity.RECORD, origin, "", found, expected)));
    }

    private static Set<NctId> studies(List<Reading> documents) {
        return documents.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .map(Accepted::subject)
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast)
                .flatMap(EvidenceLinks::studies)
                .collect(Collectors.toSet());
    }

    /** Adds a complaint for every arm or intervention that a document names and no record has. */
    private static Reading linked(Reading reading, StudyOutlines outlines) {
        if (reading instanceof Accepted(Subject subject, Origin origin, List<Problem> problems)
                && subject instanceof Evidence evidence) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(new EvidenceLinks(evidence, origin, outlines).problems());
            return new Accepted(evidence, origin, all);
        }
        return reading;
    }
}
