package org.mstrials.build;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.riot.system.StreamRDF;
import org.mstrials.build.check.Checked;
import org.mstrials.model.Publication;
import org.mstrials.model.Reading;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Study;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.StudyOutlines;
import org.mstrials.source.Inputs;
import org.mstrials.source.Unread;

/**
 * Turns readings into statements: the ontology first, then studies in the order of the input, then publications, which
 * can be named once all their identifiers were seen, then the documents, which name arms of studies.
 *
 * @param <P> takes a part of the statements
 */
final class Conversion<P extends StreamRDF> {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int UNDER_WAY = 2 * CORES;

    private final Ontology ontology;
    private final Iris iris;
    private final Checked checks;
    private final Supplier<P> parts;
    private final Consumer<P> appended;
    private final ProblemReport report;
    private final Tally tally;
    private final Identification identification = new Identification();

    /**
     * Converts into parts.
     *
     * @param checks look at what each source says
     * @param parts gives new parts
     * @param appended takes finished parts in order
     */
    Conversion(
            Ontology ontology,
            Iris iris,
            Checked checks,
            Supplier<P> parts,
            Consumer<P> appended,
            ProblemReport report,
            Tally tally) {
        this.ontology = ontology;
        this.iris = iris;
        this.checks = checks;
        this.parts = parts;
        this.appended = appended;
        this.report = report;
        this.tally = tally;
    }

    void convert(Inputs inputs) {
        Documents documents = Documents.read(inputs, identification);
        StudyOutlines outlines = documents.outlines();
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            Parts<P> written = new Parts<>(parts, appended, cores, UNDER_WAY);
            written.add(ontology::write);
            written.finish();
            studies(inputs, outlines, cores, written);
            Iris known = new Iris(iris.base(), identification.identities());
            publications(inputs, known, cores, written);
            documents.write(outlines, new Subjects(known, ontology, checks), this::count, written::add);
            written.finish();
        }
    }

    /** Writes the studies and takes note of the publications. */
    private void studies(Inputs inputs, StudyOutlines outlines, ExecutorService cores, Parts<P> written) {
        Subjects subjects = new Subjects(iris, ontology, checks);
        InOrder<Reading> readings = new InOrder<>(cores, UNDER_WAY, read -> {
            Reading reading = identification.of(read);
            count(reading);
            if (reading instanceof Accepted accepted && accepted.subject() instanceof Study study) {
                outlines.note(study);
                written.add(subjects.of(study));
            }
        });
        inputs.records(record -> readings.give(record::read));
        readings.finish();
    }

    /** Reads the files that hold publications again: only now is it known which records are about one work. */
    private void publications(Inputs inputs, Iris known, ExecutorService cores, Parts<P> written) {
        Subjects subjects = new Subjects(known, ontology, checks);
        Set<String> seen = new HashSet<>();
        InOrder<Reading> readings = new InOrder<>(cores, UNDER_WAY, reading -> {
            if (reading instanceof Accepted accepted
                    && accepted.subject() instanceof Publication publication
                    && identification.counts(accepted)
                    && seen.add(publication.sourceName())) {
                written.add(subjects.of(publication));
            }
        });
        Consumer<Unread> sink = record -> readings.give(record::read);
        inputs.recordsAgain(identification.publicationFiles(), sink);
        readings.finish();
    }

    private void count(Reading reading) {
        report.add(reading.problems());
        tally.count(reading);
    }
}
