package org.mstrials.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.mstrials.rdf.WithoutRepetition;
import org.mstrials.release.DumpPart;

/**
 * A file of N-Quads, compressed, that appears under its name once it is complete: a task that is tried again, or twice at
 * the same time, leaves one file.
 */
final class PartFile implements AutoCloseable {
    private final FileSystem files;
    private final Path place;
    private final Path unfinished;
    private final OutputStream out;
    private long count;

    PartFile(FileSystem files, Path folder, String name) throws IOException {
        this.files = files;
        this.place = new Path(folder, name + ".nq.gz");
        this.unfinished = new Path(folder, "_unfinished-" + name + '-' + UUID.randomUUID());
        this.out = files.create(unfinished, true);
    }

    /** Appends what is said of one subject. */
    void add(Consumer<StreamRDF> subject) {
        DumpPart part = DumpPart.ofNQuads();
        subject.accept(new WithoutRepetition(part));
        part.finish();
        if (part.count() > 0) {
            try {
                out.write(part.nQuads());
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot write " + place, failed);
            }
            count += part.count();
        }
    }

    /** Gives the file its name, unless it is empty. */
    long publish() throws IOException {
        out.close();
        if (count > 0 && !files.rename(unfinished, place) && !files.exists(place)) {
            throw new IOException("cannot rename " + unfinished + " to " + place);
        }
        return count;
    }

    /** Deletes what was not published. */
    @Override
    public void close() throws IOException {
        out.close();
        files.delete(unfinished, false);
    }
}
