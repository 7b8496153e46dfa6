package org.mstrials.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.mstrials.build.Documents;
import org.mstrials.build.Identification;
import org.mstrials.build.ProblemReport;
import org.mstrials.build.Subjects;
import org.mstrials.build.check.Checked;
import org.mstrials.rdf.Identities;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.StudyOutlines;

/**
 * Converts on many machines. Each record is read twice: first to see what it is about, which the driver puts in the order
 * of the input, then to be written. The files of the output, in the order of their names, are what a build's conversion
 * writes.
 *
 * @param spark the machines
 * @param tasks what they do
 * @param installation what it takes to convert
 * @param parts how many tasks a stage has at most
 */
record SparkConversion(JavaSparkContext spark, Tasks tasks, Installation installation, int parts) {
    /**
     * What was done.
     *
     * @param accepted records that were written
     * @param rejected records, or unreadable rests of files, that were not
     * @param written statements and findings
     */
    record Outcome(long accepted, long rejected, Written written) {}

    static SparkConversion of(JavaSparkContext spark, Installation installation, String out, int parts) {
        Configuration hadoop = spark.hadoopConfiguration();
        Broadcast<SerializableConfiguration> sent = spark.broadcast(new SerializableConfiguration(hadoop));
        return new SparkConversion(spark, new Tasks(spark.broadcast(installation), sent, out), installation, parts);
    }

    Outcome convert(List<String> roots, long sliceSize) throws IOException {
        Path out = new Path(tasks.out());
        FileSystem files = out.getFileSystem(tasks.configuration());
        if (files.exists(out)) {
            throw new IOException("expected a folder that does not exist yet, found " + out);
        }
        Listing listing = Listing.of(roots, tasks.configuration());
        List<Slice> slices = numbered(slices(listing, sliceSize));
        java.nio.file.Path report = Files.createTempFile("ms-trials-problems", ".tsv");
        Outcome outcome;
        try (LocalFolders local = LocalFolders.of(listing.evidence(), tasks.configuration());
                ProblemReport problems = new ProblemReport(report)) {
            outcome = convert(slices, local.folders(), problems);
        }
        files.moveFromLocalFile(new Path(report.toUri()), new Path(out, "problems.tsv"));
        files.create(new Path(out, "_SUCCESS")).close();
        return outcome;
    }

    private Outcome convert(List<Slice> slices, List<java.nio.file.Path> evidence, ProblemReport problems)
            throws IOException {
        Identification identification = new Identification();
        Documents documents = Documents.read(installation.inputs(evidence), identification);
        StudyOutlines outlines = documents.outlines();
        Register register = new Register(identification, problems, outlines);
        List<Work> works = see(slices, outlines, register);
        Written written = ontology()
                .and(studies(works))
                .and(publications(works, identification.identities()))
                .and(documents(documents, outlines, register, identification.identities()));
        return new Outcome(register.accepted(), register.rejected(), written);
    }

    private List<Slice> slices(Listing listing, long size) throws IOException {
        Slices cut = new Slices(tasks.configuration(), size);
        List<Slice> slices = new ArrayList<>();
        for (Listing.Named file : listing.files()) {
            slices.addAll(cut.of(file));
        }
        return slices;
    }

    /** Complaints name the line of a file, which a task can only know when the lines before its own were counted. */
    private List<Slice> numbered(List<Slice> slices) {
        Tasks sent = tasks;
        List<Long> counts = distributed(slices).map(sent::lines).collect();
        List<Slice> numbered = new ArrayList<>();
        long next = 1;
        for (int i = 0; i < slices.size(); i++) {
            switch (slices.get(i)) {
                case Slice.Lines(String name, String uri, long start, long end, long unknown) -> {
                    next = start == 0 ? 1 : next;
                    numbered.add(new Slice.Lines(name, uri, start, end, next));
                    next += counts.get(i);
                }
                case Slice.Whole whole -> numbered.add(whole);
                case Slice.Entries entries -> numbered.add(entries);
            }
        }
        return numbered;
    }

    /** Sees what all records are about; the driver takes them in order, the records of a few slices at a time. */
    private List<Work> see(List<Slice> slices, StudyOutlines outlines, Register register) {
        Tasks sent = tasks;
        Broadcast<StudyOutlines> wanted = spark.broadcast(outlines);
        JavaRDD<Sighted> seen =
                distributed(slices).map(slice -> sent.see(slice, wanted)).persist(StorageLevel.DISK_ONLY());
        seen.foreach(sighted -> {});
        List<Work> works = new ArrayList<>();
        Iterator<Sighted> inOrder = seen.toLocalIterator();
        for (Slice slice : slices) {
            works.add(register.take(slice, inOrder.next()));
        }
        seen.unpersist();
        return works;
    }

    private Written ontology() throws IOException {
        try (PartFile file = tasks.part("1-ontology")) {
            file.add(installation.terms()::write);
            return new Written(file.publish(), Written.NOTHING.findings());
        }
    }

    private Written studies(List<Work> works) {
        Tasks sent = tasks;
        return sum(wanted(works, Work::studies)
                .mapPartitionsWithIndex(
                        (part, some) -> List.of(sent.studies(part, some)).iterator(), true));
    }

    private Written publications(List<Work> works, Identities known) {
        Tasks sent = tasks;
        Broadcast<Identities> identities = spark.broadcast(known);
        return sum(wanted(works, Work::publications)
                .mapPartitionsWithIndex(
                        (part, some) -> List.of(sent.publications(part, some, identities))
                                .iterator(),
                        true));
    }

    private Written documents(Documents documents, StudyOutlines outlines, Register register, Identities known)
            throws IOException {
        Checked checks = installation.checks();
        Subjects subjects = new Subjects(new Iris(installation.base(), known), installation.terms(), checks);
        try (PartFile file = tasks.part("4-documents")) {
            documents.write(outlines, subjects, register::document, file::add);
            return Written.of(file.publish(), checks);
        }
    }

    private static Written sum(JavaRDD<Written> written) {
        return written.collect().stream().reduce(Written.NOTHING, Written::and);
    }

    private JavaRDD<Work> wanted(List<Work> works, Predicate<Work> choice) {
        return distributed(works.stream().filter(choice).toList());
    }

    private <T> JavaRDD<T> distributed(List<T> things) {
        return spark.parallelize(new ArrayList<>(things), Math.clamp(things.size(), 1, parts));
    }
}
