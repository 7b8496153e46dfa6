package org.mstrials.build;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mstrials.build.check.Checked;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.Prefixes;
import org.mstrials.release.DumpPart;
import org.mstrials.release.NewRelease;
import org.mstrials.release.Releases;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How far the conversion is from the least that any program needs for it: reading the tokens of the same bytes and writing
 * the very same statements, which stand in memory. Both run in turn, batch by batch, in one process, so that what disturbs
 * one disturbs the other. It counts processor time of the whole process; the first half of the batches warms up.
 */
final class Yardstick {
    private static final int BATCH = 100;
    private static final int PART = 14_000;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Ontology ontology = Ontology.read(Path.of("ontology"));
    private final Iris iris = new Iris(Iris.HOME);
    private final Checked all = ConversionBenchmark.checks(ontology, iris, true);
    private final Checked none = ConversionBenchmark.checks(ontology, iris, false);
    private final JsonFactory json = JsonFactory.builder().build();
    private final Path folder = Files.createTempDirectory("ms-trials-yardstick");
    private final List<Path> batches;

    private Yardstick(Path records) throws IOException {
        batches = batches(records);
    }

    /** One thing that is measured. */
    private enum Measured {
        TOKENS("Jackson, tokens only"),
        QUADS("Jackson + N-Quads alone, simple writer"),
        DUMPS("Jackson + the same four dumps"),
        UNCHECKED("ms-trials without checks"),
        CHECKED("ms-trials");

        private final String label;

        Measured(String label) {
            this.label = label;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Takes a folder of files with one record a line. */
    public static void main(String[] arguments) throws IOException {
        new Yardstick(Path.of(arguments[0])).measure();
    }

    private void measure() throws IOException {
        Map<Measured, Double> seconds = new EnumMap<>(Measured.class);
        long statements = 0;
        for (int i = 0; i < batches.size(); i++) {
            Path batch = batches.get(i);
            boolean counts = i >= batches.size() / 2;
            Map<Measured, Double> now = new EnumMap<>(Measured.class);
            now.put(Measured.CHECKED, seconds(() -> convert(batch, all)));
            now.put(Measured.UNCHECKED, seconds(() -> convert(batch, none)));
            List<Quad> quads = quads(batch);
            now.put(Measured.TOKENS, seconds(() -> tokens(batch)));
            now.put(Measured.QUADS, seconds(() -> {
                tokens(batch);
                writeQuads(quads);
            }));
            now.put(Measured.DUMPS, seconds(() -> {
                tokens(batch);
                writeDumps(quads);
            }));
            if (counts) {
                statements += quads.size();
                now.forEach((measured, spent) -> seconds.merge(measured, spent, Double::sum));
            }
        }
        double least = Objects.requireNonNull(seconds.get(Measured.DUMPS));
        System.out.printf(Locale.ROOT, "%d statements%n", statements);
        seconds.forEach((measured, spent) ->
                System.out.printf(Locale.ROOT, "  %-40s %6.2f s, ratio %4.2f%n", measured.label, spent, spent / least));
    }

    private double seconds(Work work) throws IOException {
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    private void tokens(Path batch) throws IOException {
        try (InputStream bytes = Files.newInputStream(batch);
                JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes)) {
            long letters = 0;
            while (parser.nextToken() != null) {
                letters += parser.getStringLength();
            }
            if (letters == 0) {
                throw new IllegalStateException("no records in " + batch);
            }
        }
    }

    /** What the conversion makes of a batch with all checks. */
    private List<Quad> quads(Path batch) {
        List<Quad> quads = new ArrayList<>();
        try (ProblemReport report = new ProblemReport(folder.resolve("problems.tsv"))) {
            new Conversion<>(
                            ontology,
                            iris,
                            all,
                            Kept::new,
                            part -> quads.addAll(part.quads),
                            report,
                            new Tally(new Silence()))
                    .convert(inputs(batch));
        }
        return quads;
    }

    private void convert(Path batch, Checked checks) {
        try (NewRelease release = begin();
                ProblemReport report = new ProblemReport(release.problems())) {
            new Conversion<>(ontology, iris, checks, release::part, release::append, report, new Tally(new Silence()))
                    .convert(inputs(batch));
        }
    }

    /** In the formats and the compression of a release, by its writers. */
    private void writeDumps(List<Quad> quads) {
        try (NewRelease release = begin()) {
            for (int i = 0; i < quads.size(); i += PART) {
                DumpPart part = release.part();
                quads.subList(i, Math.min(i + PART, quads.size())).forEach(part::quad);
                part.finish();
                release.append(part);
            }
        }
    }

    /** One N-Quads file, with no more than a string for each line. */
    private void writeQuads(List<Quad> quads) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("plain.nq.gz"));
                OutputStream out = new GZIPOutputStream(file, 1 << 16)) {
            for (Quad quad : quads) {
                String line = term(quad.getSubject()) + ' ' + term(quad.getPredicate()) + ' ' + term(quad.getObject())
                        + ' ' + term(quad.getGraph()) + " .\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String term(Node node) {
        if (node.isURI()) {
            return '<' + node.getURI() + '>';
        }
        String text = '"'
                + node.getLiteralLexicalForm()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
        if (!node.getLiteralLanguage().isEmpty()) {
            return text + '@' + node.getLiteralLanguage();
        }
        return text + "^^<" + node.getLiteralDatatypeURI() + '>';
    }

    private NewRelease begin() {
        return new Releases(folder).begin("2026-01-01", Prefixes.all(iris));
    }

    private Inputs inputs(Path batch) {
        return new Inputs(
                List.of(batch), new Concepts(ontology.endpoints(), ontology.interventions()), Disclosure.NOTHING);
    }

    private List<Path> batches(Path records) throws IOException {
        List<Path> written = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(records)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        for (int i = 0; i + BATCH <= lines.size(); i += BATCH) {
            written.add(Files.write(folder.resolve("batch-" + i + ".ndjson"), lines.subList(i, i + BATCH)));
        }
        return written;
    }

    private static final class Kept extends StreamRDFBase {
        private final List<Quad> quads = new ArrayList<>();

        @Override
        public void quad(Quad quad) {
            quads.add(quad);
        }
    }
}
