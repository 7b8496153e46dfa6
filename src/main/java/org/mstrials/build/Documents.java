package org.mstrials.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.mstrials.model.Evidence;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Reading;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Subject;
import org.mstrials.rdf.StudyOutlines;
import org.mstrials.source.Inputs;

/**
 * The evidence tables of an input. They are read first, because they tell which studies they name, and written last.
 *
 * @param readings of the documents, in the order of the input
 */
public record Documents(List<Reading> readings) {
    /** Reads all of them. */
    public static Documents read(Inputs inputs, Identification identification) {
        List<Reading> readings = new ArrayList<>();
        inputs.readEvidence(reading -> readings.add(identification.of(reading)));
        return new Documents(readings);
    }

    /** For notes on the studies that the documents name. */
    public StudyOutlines outlines() {
        return new StudyOutlines(evidence().flatMap(EvidenceLinks::studies).collect(Collectors.toSet()));
    }

    /**
     * Writes the documents.
     *
     * @param outlines of the studies that they name
     * @param count takes each reading, with a complaint for everything that it names and no record or document has
     * @param written takes what is said of each document
     */
    public void write(
            StudyOutlines outlines, Subjects subjects, Consumer<Reading> count, Consumer<Consumer<StreamRDF>> written) {
        Set<String> elsewhere = evidence().flatMap(EvidenceLinks::names).collect(Collectors.toSet());
        for (Reading document : readings) {
            Reading linked = linked(document, outlines, elsewhere);
            count.accept(linked);
            if (linked instanceof Accepted accepted && accepted.subject() instanceof Evidence found) {
                written.accept(subjects.of(found, outlines));
            }
        }
    }

    private Stream<Evidence> evidence() {
        return readings.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .map(Accepted::subject)
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast);
    }

    private static Reading linked(Reading reading, StudyOutlines outlines, Set<String> elsewhere) {
        if (reading instanceof Accepted(Subject subject, Origin origin, List<Problem> problems)
                && subject instanceof Evidence evidence) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(new EvidenceLinks(evidence, origin, outlines, elsewhere).problems());
            return new Accepted(evidence, origin, all);
        }
        return reading;
    }
}
