package org.mstrials.spark;

import java.io.Serializable;
import java.util.List;
import org.mstrials.build.Note;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Reading;

/** What became of one record: a reading without its subject, small enough to be sent to the driver. */
sealed interface Sighting extends Serializable {
    List<Problem> problems();

    /** A record that can be published, if no earlier one is about the same. */
    record Accepted(Note note, List<Problem> problems) implements Sighting {}

    /** A record that its repository says is no more. */
    record Deleted(String sourceName, Origin origin, List<Problem> problems) implements Sighting {}

    /** A record that cannot be published. */
    record Rejected(List<Problem> problems) implements Sighting {}

    static Sighting of(Reading reading) {
        List<Problem> problems = List.copyOf(reading.problems());
        return switch (reading) {
            case Reading.Accepted accepted -> new Accepted(Note.of(accepted), problems);
            case Reading.Deleted deleted -> new Deleted(deleted.sourceName(), deleted.origin(), problems);
            case Reading.Rejected rejected -> new Rejected(problems);
        };
    }
}
