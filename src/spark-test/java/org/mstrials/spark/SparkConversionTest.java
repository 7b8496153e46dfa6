package org.mstrials.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.jena.graph.Node;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Iris;
import org.mstrials.release.Release;
import org.mstrials.source.Disclosure;

/** A job on two threads of this machine says what a build says, in the same order. */
class SparkConversionTest {
    /** Smaller than the files that can be cut. */
    private static final long SLICE = 6_000;

    private static final Path DATA = Path.of("data");

    @TempDir
    private Path temp;

    @Test
    void writesWhatABuildWrites() throws IOException {
        Path input = Files.createDirectory(temp.resolve("input"));
        List<String> studies = texts(DATA.resolve("clinicaltrials"), ".json");
        zip(input.resolve("a-archive.zip"), studies);
        lines(Files.newOutputStream(input.resolve("b-lines.ndjson")), studies, "NCT1");
        lines(new GZIPOutputStream(Files.newOutputStream(input.resolve("c-lines.ndjson.gz"))), studies, "NCT1");
        cut(input.resolve("c-lines.ndjson.gz"), input.resolve("d-cut.ndjson.gz"));
        Files.writeString(input.resolve("e-damaged.zip"), "PK\003\004 and no more");
        publications(Files.createDirectory(input.resolve("f-pubmed")));
        Path evidence = DATA.resolve("evidence");

        Release release = EmbeddedRelease.build(temp.resolve("releases"), input, evidence);
        Path out = temp.resolve("out");
        SparkConversion.Outcome outcome = convert(out, input, evidence);

        List<String> converted = converted(out);
        assertThat(differences(converted, conversionOf(release))).isEmpty();
        assertThat(outcome.written().quads()).isEqualTo(converted.size());
        List<String> problems = Files.readAllLines(out.resolve("problems.tsv"));
        assertThat(problems)
                .filteredOn(line -> !line.contains("e-damaged.zip"))
                .isEqualTo(Files.readAllLines(release.problems()).stream()
                        .filter(line -> !line.contains("e-damaged.zip"))
                        .toList());
        assertThat(problems)
                .anyMatch(line -> line.startsWith("record\tinput/b-lines.ndjson\tline 3\t"))
                .anyMatch(line -> line.contains("a second record of"))
                .anyMatch(line -> line.startsWith("file\tinput/d-cut.ndjson.gz\t"))
                .anyMatch(line -> line.startsWith("file\tinput/e-damaged.zip\t"));
        assertThat(names(out)).contains("2-studies-00000.nq.gz", "2-studies-00001.nq.gz", "_SUCCESS");
        assertThat(names(out)).noneMatch(name -> name.contains("unfinished"));
    }

    @Test
    void cutsArchivesBetweenEntriesAndLinesBetweenLines() throws IOException {
        Path input = Files.createDirectory(temp.resolve("input"));
        List<String> studies = texts(DATA.resolve("clinicaltrials"), ".json");
        zip(input.resolve("a.zip"), studies);
        lines(Files.newOutputStream(input.resolve("b.ndjson")), studies, "NCT1");
        Configuration hadoop = new Configuration();

        List<Slice> slices = new ArrayList<>();
        for (Listing.Named file :
                Listing.of(List.of(input.toUri().toString()), hadoop).files()) {
            slices.addAll(new Slices(hadoop, SLICE).of(file));
        }

        assertThat(slices).filteredOn(Slice.Entries.class::isInstance).hasSizeGreaterThan(1);
        assertThat(slices).filteredOn(Slice.Lines.class::isInstance).hasSizeGreaterThan(1);
    }

    private static SparkConversion.Outcome convert(Path out, Path... inputs) throws IOException {
        SparkConf conf = new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1");
        Installation installation = new Installation(Path.of("ontology"), Iris.HOME, Disclosure.NOTHING);
        List<String> uris =
                Stream.of(inputs).map(input -> input.toUri().toString()).toList();
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            return SparkConversion.of(spark, installation, out.toUri().toString(), 8)
                    .convert(uris, SLICE);
        }
    }

    /** Without the catalogues, which stand before the ontology, and what follows from the loaded store. */
    private static List<String> conversionOf(Release release) throws IOException {
        Iris iris = new Iris(Iris.HOME);
        return unpacked(release.downloads().resolve("ms-trials.nq.gz")).stream()
                .dropWhile(line -> !line.endsWith(end(Iris.ontology())))
                .filter(line -> !line.endsWith(end(iris.comparisons())))
                .toList();
    }

    private static String end(Node graph) {
        return " <" + graph.getURI() + "> .";
    }

    /** The first lines that are not the same, and a difference in length. */
    private static List<String> differences(List<String> found, List<String> expected) {
        List<String> different = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), expected.size()) && different.size() < 10; i++) {
            if (!found.get(i).equals(expected.get(i))) {
                different.add("line %d: expected %s, found %s".formatted(i + 1, expected.get(i), found.get(i)));
            }
        }
        if (found.size() != expected.size()) {
            different.add("expected %d lines, found %d".formatted(expected.size(), found.size()));
        }
        return different;
    }

    private static List<String> converted(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : names(out)) {
            if (name.endsWith(".nq.gz")) {
                lines.addAll(unpacked(out.resolve(name)));
            }
        }
        return lines;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> unpacked(Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SparkConversionTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The last first, since entries are read in the order of their names, and one that ends too early. */
    private static void zip(Path file, List<String> records) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = records.size() - 1; i >= 0; i--) {
                zip.putNextEntry(new ZipEntry("record-" + i + ".json"));
                zip.write(records.get(i).getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry("record-2-cut.json"));
            zip.write(records.getFirst().substring(0, 2_000).getBytes(UTF_8));
        }
    }

    /** The same studies under other numbers; the third line is broken. */
    private static void lines(OutputStream file, List<String> records, String numbers) throws IOException {
        try (OutputStream out = file) {
            for (int i = 0; i < records.size(); i++) {
                String line = records.get(i).replaceAll("\\R\\s*", "").replace("NCT0", numbers);
                out.write((line + '\n').getBytes(UTF_8));
                out.write((i == 1 ? "{\"protocolSection\": oops}\n" : "").getBytes(UTF_8));
            }
        }
    }

    private static void cut(Path whole, Path part) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void publications(Path folder) throws IOException {
        int number = 0;
        for (String text : texts(DATA.resolve("publications"), ".xml")) {
            try (OutputStream out = new GZIPOutputStream(
                    Files.newOutputStream(folder.resolve("baseline-%02d.xml.gz".formatted(number++))))) {
                out.write(text.getBytes(UTF_8));
            }
        }
        assertThat(number).isPositive();
    }
}
