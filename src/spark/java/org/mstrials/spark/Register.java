package org.mstrials.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mstrials.build.Identification;
import org.mstrials.build.Note;
import org.mstrials.build.ProblemReport;
import org.mstrials.model.Problem;
import org.mstrials.model.Reading;
import org.mstrials.rdf.StudyOutlines;

/** The driver's knowledge of the records: which count, what is wrong with them, which identifiers name one thing. */
final class Register {
    private final Identification identification;
    private final ProblemReport problems;
    private final StudyOutlines outlines;
    private long accepted;
    private long rejected;

    Register(Identification identification, ProblemReport problems, StudyOutlines outlines) {
        this.identification = identification;
        this.problems = problems;
        this.outlines = outlines;
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    /** Takes the records of a slice; slices come in the order of the input. */
    Work take(Slice slice, Sighted sighted) {
        Set<Integer> refused = new HashSet<>();
        boolean studies = false;
        boolean publications = false;
        List<Sighting> records = sighted.records();
        for (int number = 0; number < records.size(); number++) {
            Sighting record = records.get(number);
            switch (record) {
                case Sighting.Accepted(Note note, List<Problem> found) -> {
                    Optional<Problem> refusal = identification.refused(note);
                    if (refusal.isPresent()) {
                        refused.add(number);
                        reject(List.of(refusal.get()));
                    } else {
                        accept(note, found);
                        studies |= note instanceof Note.OfStudy;
                        publications |= note instanceof Note.OfPublication;
                    }
                }
                case Sighting.Deleted(String name, var origin, List<Problem> found) -> {
                    identification.deleted(name, origin);
                    reject(found);
                }
                case Sighting.Rejected(List<Problem> found) -> reject(found);
            }
        }
        outlines.addAll(sighted.outlines());
        return new Work(slice, refused, studies, publications);
    }

    /** Takes a document. */
    void document(Reading reading) {
        problems.add(reading.problems());
        switch (reading) {
            case Reading.Accepted yes -> accepted++;
            case Reading.Deleted gone -> rejected++;
            case Reading.Rejected no -> rejected++;
        }
    }

    private void accept(Note note, List<Problem> found) {
        List<Problem> all = new ArrayList<>(found);
        all.addAll(identification.conflicts(note));
        problems.add(all);
        accepted++;
    }

    private void reject(List<Problem> found) {
        problems.add(found);
        rejected++;
    }
}
