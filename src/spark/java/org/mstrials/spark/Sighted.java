package org.mstrials.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mstrials.model.Reading;
import org.mstrials.model.Study;
import org.mstrials.rdf.StudyOutlines;

/**
 * What the records of a slice are about.
 *
 * @param records in their order
 * @param outlines of those studies that documents name
 */
record Sighted(List<Sighting> records, StudyOutlines outlines) implements Serializable {
    static Sighted of(Slice slice, SliceReader reader, StudyOutlines wanted) throws IOException {
        Sighted sighted = new Sighted(new ArrayList<>(), new StudyOutlines(wanted.wanted()));
        reader.read(slice, record -> {
            Reading reading = record.read();
            sighted.records.add(Sighting.of(reading));
            if (reading instanceof Reading.Accepted accepted && accepted.subject() instanceof Study study) {
                sighted.outlines.note(study);
            }
        });
        return sighted;
    }
}
