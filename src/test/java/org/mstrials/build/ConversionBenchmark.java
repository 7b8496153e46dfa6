package org.mstrials.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mstrials.build.check.Check;
import org.mstrials.build.check.Checked;
import org.mstrials.build.check.Rules;
import org.mstrials.build.check.Shapes;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.Prefixes;
import org.mstrials.release.NewRelease;
import org.mstrials.release.Releases;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What bench/conversion measures, one thing a process. Run by hand, never as a test. */
final class ConversionBenchmark {
    private ConversionBenchmark() {}

    /** Takes "tokens" or "convert" and a folder of records. */
    public static void main(String[] arguments) throws IOException {
        Path records = Path.of(arguments[1]);
        Instant start = Instant.now();
        String done = switch (arguments[0]) {
            case "tokens" -> tokens(records) + " tokens";
            case "convert" -> convert(records) + " quads";
            default -> throw new IllegalArgumentException("expected tokens or convert");
        };
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%.2f s, %s, %s%n", seconds, done, peakMemory());
    }

    /** The least that any reader of the records can do. */
    private static long tokens(Path records) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        long tokens = 0;
        try (Stream<Path> files = Files.walk(records)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream bytes = Files.newInputStream(file);
                        JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
                    while (parser.nextToken() != null) {
                        tokens++;
                    }
                }
            }
        }
        return tokens;
    }

    /** Everything that a build does before it loads: both dumps, the problems report, the census. */
    private static long convert(Path records) throws IOException {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        Iris iris = new Iris(Iris.HOME);
        Path folder = Files.createTempDirectory("ms-trials-bench");
        try (NewRelease release = new Releases(folder).begin("2026-01-01", Prefixes.all(iris))) {
            try (ProblemReport report = new ProblemReport(release.problems())) {
                new Conversion<>(
                                ontology,
                                iris,
                                checks(
                                        ontology,
                                        iris,
                                        Boolean.parseBoolean(System.getProperty("ms-trials.checks", "true"))),
                                release::part,
                                release::append,
                                report,
                                new Tally(new Silence()))
                        .convert(new Inputs(
                                List.of(records),
                                new Concepts(ontology.endpoints(), ontology.interventions()),
                                Disclosure.NOTHING));
            }
            return release.quads();
        }
    }

    /** With -Dms-trials.checks=false the conversion alone is measured. */
    static Checked checks(Ontology ontology, Iris iris, boolean all) {
        List<Check> both = List.of(Rules.read(Path.of("ontology"), iris), new Shapes(ontology.graph()));
        return new Checked(all ? both : List.of(), ontology.graph(), iris);
    }

    private static String peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .map(line -> line.replaceAll("\\s+", " "))
                .orElse("");
    }
}
