package org.mstrials;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.build.ConversionFuzz;
import org.mstrials.model.IdentifiersFuzz;
import org.mstrials.query.ParameterFuzz;
import org.mstrials.release.SearchQueryFuzz;
import org.mstrials.web.NegotiationFuzz;

/**
 * The short run of what bench/fuzz does for as long as one likes: seeds, among them everything that was found before, and
 * damaged copies of seeds and fixtures, always the same. A seed's name says what it is about.
 */
class ShortFuzzTest {
    private static final Path SEEDS = Path.of("src/test/resources/org/mstrials");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final int COPIES_OF_SEEDS = 15;
    private static final int COPIES_OF_FIXTURES = 2;

    private static final Map<String, Target> TARGETS = targets();

    /** What takes bytes and must survive them. */
    private interface Target {
        void run(byte[] bytes) throws Exception;
    }

    private static Map<String, Target> targets() {
        ConversionFuzz conversion = new ConversionFuzz();
        IdentifiersFuzz identifiers = new IdentifiersFuzz();
        Map<String, Target> targets = new TreeMap<>();
        targets.put("build/ConversionFuzzInputs/headers", conversion::headers);
        targets.put("build/ConversionFuzzInputs/lines", conversion::lines);
        targets.put("build/ConversionFuzzInputs/records", conversion::records);
        targets.put("build/ConversionFuzzInputs/tables", conversion::tables);
        targets.put("model/IdentifiersFuzzInputs/dates", identifiers::dates);
        targets.put("model/IdentifiersFuzzInputs/others", identifiers::others);
        targets.put("model/IdentifiersFuzzInputs/people", identifiers::people);
        targets.put("model/IdentifiersFuzzInputs/publications", identifiers::publications);
        targets.put("query/ParameterFuzzInputs/values", new ParameterFuzz()::values);
        targets.put("release/SearchQueryFuzzInputs/typed", new SearchQueryFuzz()::typed);
        targets.put("web/NegotiationFuzzInputs/accepts", new NegotiationFuzz()::accepts);
        return targets;
    }

    private static Stream<String> names() {
        return TARGETS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void seeds(String name) throws IOException {
        for (Path seed : files(SEEDS.resolve(name))) {
            run(name, seed, COPIES_OF_SEEDS);
        }
    }

    @Test
    void fixtures() throws IOException {
        for (Path fixture : files(FIXTURES)) {
            if (fixture.toString().contains("/input/")) {
                String target = switch (String.valueOf(fixture.getFileName()).replaceFirst(".*\\.", "")) {
                    case "csv" -> "tables";
                    case "yaml" -> "headers";
                    case "ndjson" -> "lines";
                    default -> "records";
                };
                run("build/ConversionFuzzInputs/" + target, fixture, COPIES_OF_FIXTURES);
            }
        }
    }

    private static void run(String name, Path seed, int copies) throws IOException {
        SplittableRandom random =
                new SplittableRandom(seed.getFileName().toString().hashCode());
        byte[] bytes = Files.readAllBytes(seed);
        run(name, seed + ", as it is", bytes);
        for (int i = 0; i < copies; i++) {
            run(name, seed + ", damaged copy " + i, Mutation.of(bytes, random));
        }
    }

    private static void run(String name, String what, byte[] bytes) {
        assertThatCode(() -> TARGETS.get(name).run(bytes))
                .as(name + ": " + what)
                .doesNotThrowAnyException();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
