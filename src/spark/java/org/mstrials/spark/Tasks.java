package org.mstrials.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.mstrials.build.Subjects;
import org.mstrials.build.check.Checked;
import org.mstrials.model.Publication;
import org.mstrials.model.Reading;
import org.mstrials.model.Study;
import org.mstrials.model.Subject;
import org.mstrials.rdf.Identities;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.StudyOutlines;

/**
 * What machines do with slices. Everything here is sent to them.
 *
 * @param installation what it takes to convert
 * @param hadoop how to reach the files
 * @param out folder that the parts go into
 */
record Tasks(Broadcast<Installation> installation, Broadcast<SerializableConfiguration> hadoop, String out)
        implements Serializable {
    /** Counts the lines of a slice that has a record in each; of others there is nothing to count. */
    long lines(Slice slice) throws IOException {
        return slice instanceof Slice.Lines lines ? reader().lines(lines) : 0;
    }

    Sighted see(Slice slice, Broadcast<StudyOutlines> wanted) throws IOException {
        return Sighted.of(slice, reader(), wanted.value());
    }

    /** Writes the studies of some slices. */
    Written studies(int part, Iterator<Work> works) throws IOException {
        return write(
                "2-studies",
                part,
                works,
                new Identities(),
                (subjects, subject) ->
                        subject instanceof Study study ? Optional.of(subjects.of(study)) : Optional.empty());
    }

    /** Writes the publications of some slices. */
    Written publications(int part, Iterator<Work> works, Broadcast<Identities> identities) throws IOException {
        return write(
                "3-publications",
                part,
                works,
                identities.value(),
                (subjects, subject) ->
                        subject instanceof Publication found ? Optional.of(subjects.of(found)) : Optional.empty());
    }

    /** Chooses what to write. */
    private interface Choice {
        Optional<Consumer<StreamRDF>> of(Subjects subjects, Subject subject);
    }

    private Written write(String kind, int part, Iterator<Work> works, Identities identities, Choice choice)
            throws IOException {
        Installation installed = installation.value();
        Checked checks = installed.checks();
        Subjects subjects = new Subjects(new Iris(installed.base(), identities), installed.terms(), checks);
        try (PartFile file = part("%s-%05d".formatted(kind, part))) {
            while (works.hasNext()) {
                write(works.next(), subject -> choice.of(subjects, subject).ifPresent(file::add));
            }
            return Written.of(file.publish(), checks);
        }
    }

    private void write(Work work, Consumer<Subject> sink) throws IOException {
        int[] number = {0};
        reader().read(work.slice(), record -> {
            if (!work.refused().contains(number[0]++) && record.read() instanceof Reading.Accepted accepted) {
                sink.accept(accepted.subject());
            }
        });
    }

    PartFile part(String name) throws IOException {
        Path folder = new Path(out);
        return new PartFile(FileSystem.get(folder.toUri(), configuration()), folder, name);
    }

    private SliceReader reader() {
        return new SliceReader(installation.value().inputs(List.of()), configuration());
    }

    Configuration configuration() {
        return hadoop.value().value();
    }
}
