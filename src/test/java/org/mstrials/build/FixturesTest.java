package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.source.Disclosure;

/**
 * A fixture is a folder: what is read (input), what comes of it (expected.nq, problems.tsv), and WHY it is there. With
 * -Dms-trials.generate=true the expectations are written anew, to be read before they are committed.
 */
class FixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void comesOutAsExpected(Path fixture, @TempDir Path folder) throws IOException {
        assertThat(fixture.resolve("WHY")).isNotEmptyFile();
        Path problems = folder.resolve("problems.tsv");
        Set<String> statements = convert(fixture.resolve("input"), problems);
        if (Boolean.getBoolean("ms-trials.generate")) {
            Files.write(fixture.resolve("expected.nq"), statements, UTF_8);
            Files.copy(problems, fixture.resolve("problems.tsv"), StandardCopyOption.REPLACE_EXISTING);
        }
        Set<String> expected = new TreeSet<>(Files.readAllLines(fixture.resolve("expected.nq"), UTF_8));
        assertThat(without(expected, statements)).as("removed").isEmpty();
        assertThat(without(statements, expected)).as("added").isEmpty();
        assertThat(problems).hasSameTextualContentAs(fixture.resolve("problems.tsv"), UTF_8);
    }

    private static Set<String> convert(Path input, Path problems) {
        return Converted.of(input, problems, Disclosure.NOTHING).quads().stream()
                .map(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                        .map(NodeFmtLib::strNT)
                        .collect(Collectors.joining(" ", "", " .")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
