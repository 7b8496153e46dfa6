package org.mstrials.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Reading;

/**
 * Everything that a user hands in: files, folders and archives of records, and folders of evidence tables. What a file
 * is, its first bytes tell and not its name. Memory holds one record at a time.
 */
public final class Inputs {
    private static final String UNBROKEN = "a file that can be read to its end";

    private final List<Path> roots;
    private final EvidenceTables evidenceTables;
    private final Context context;

    /**
     * Names what to read; nothing is opened yet.
     *
     * @param roots files and folders, read in this order
     * @param concepts concepts that evidence tables may name
     * @param disclosure what of the records may be published
     */
    public Inputs(List<Path> roots, Concepts concepts, Disclosure disclosure) {
        this.roots = List.copyOf(roots);
        this.evidenceTables = new EvidenceTables(concepts);
        this.context = new Context(disclosure, new Census());
    }

    /** What became of the paths of the records that were read so far. */
    public Census census() {
        return context.census();
    }

    /** Hands over the evidence tables, which name studies, and only those. */
    public void readEvidence(Consumer<Reading> sink) {
        Walker.folders(roots).forEach(folder -> evidenceTables.read(folder, sink));
    }

    /** Every file that is read, archives as they are. */
    public List<InputFile> files() {
        return Walker.inputs(roots);
    }

    /**
     * Hands over every record that is not an evidence table, in the order of the input. A file that cannot be read is a
     * rejected reading.
     */
    public void records(Consumer<Unread> sink) {
        records(name -> true, context, sink);
    }

    /** Hands over the records of some files once more, without counting their paths again. */
    public void recordsAgain(Set<String> files, Consumer<Unread> sink) {
        if (!files.isEmpty()) {
            records(files::contains, new Context(context.disclosure(), new Census()), sink);
        }
    }

    private void records(Predicate<String> wanted, Context shared, Consumer<Unread> sink) {
        Walker.files(roots, visitor(wanted, shared, sink));
    }

    private static Walker.Visitor visitor(Predicate<String> wanted, Context shared, Consumer<Unread> sink) {
        return new Walker.Visitor() {
            @Override
            public void file(String name, InputStream bytes) throws IOException {
                if (wanted.test(name)) {
                    read(name, bytes, shared, sink);
                }
            }

            @Override
            public void unreadable(String name, IOException failure) {
                reject(name, sink, Walker.reason(failure), UNBROKEN);
            }
        };
    }

    /** Whether a file of this name is passed over in a folder. */
    public static boolean isPassedOver(String name) {
        return Walker.isPassedOver(name);
    }

    /**
     * Hands over the records of one file that the caller opened, gzip or not, or of an entry of an archive. When the bytes
     * end too early or were damaged, that is a rejected reading; a failure of whatever gives them is an exception.
     *
     * @param bytes a stream that supports marks
     * @param allowance what is left of it for the whole file
     */
    public void file(String name, InputStream bytes, Allowance allowance, Consumer<Unread> sink) throws IOException {
        try {
            Walker.file(name, bytes, allowance, visitor(every -> true, context, sink));
        } catch (EOFException | ZipException broken) {
            damaged(name, broken, sink);
        }
    }

    /** Hands over a rejected reading of an archive whose own bytes are damaged. */
    public void damaged(String name, IOException failure, Consumer<Unread> sink) {
        reject(name, sink, Walker.reason(failure), UNBROKEN);
    }

    /**
     * Hands over the records of some lines of a file that has one a line.
     *
     * @param first number of the first of them
     * @param bytes a stream that supports marks
     */
    public void lines(String name, long first, InputStream bytes, Consumer<Unread> sink) throws IOException {
        new JsonRecords(name, context, sink).readLines(bytes, first);
    }

    private static void read(String name, InputStream bytes, Context context, Consumer<Unread> sink)
            throws IOException {
        switch (Format.of(bytes)) {
            case JSON -> new JsonRecords(name, context, sink).read(bytes);
            case XML -> new XmlRecords(name, context, sink).read(bytes);
            case ZIP ->
                reject(name, sink, "an archive in an archive", "an archive of plain or gzip files: unpack it first");
            case GZIP -> reject(name, sink, "gzip in gzip", "gzip over plain JSON or XML");
            case EMPTY -> reject(name, sink, "an empty file", "JSON or XML");
            case UNKNOWN -> reject(name, sink, Format.firstBytes(bytes), "JSON, XML, gzip or zip");
        }
    }

    private static void reject(String name, Consumer<Unread> sink, String found, String expected) {
        sink.accept(Unread.done(new Complaints(new Origin(name, "")).rejected(Severity.FILE, "", found, expected)));
    }
}
