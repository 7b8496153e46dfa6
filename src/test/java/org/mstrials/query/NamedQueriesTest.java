package org.mstrials.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.OpenRelease;

/**
 * Every query of the folder has an expected answer on the embedded data. Where those have nothing that it asks for, it
 * has one on fixtures too. With -Dms-trials.generate=true the answers are written anew, to be read before they are
 * committed.
 */
class NamedQueriesTest {
    private static final Path FOLDER = Path.of("queries");
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The embedded records hold no results, and all five studies have posted theirs. */
    private static final Map<String, Map<String, String>> ON_FIXTURES = Map.of(
            "adverse-events-by-organ-system", Map.of(),
            "completed-without-results", Map.of(),
            "coverage-interventions", Map.of(),
            "coverage-links", Map.of(),
            "coverage-publications", Map.of(),
            "coverage-studies", Map.of(),
            "facts-on-changed-publications", Map.of(),
            "outcomes-with-small-p", Map.of(),
            "posted-results-with-places", Map.of("nct", "NCT99990020"));

    @TempDir
    private Path temporary;

    @TempDir
    private static Path releases;

    private static OpenRelease embedded;
    private static OpenRelease fixtures;

    @BeforeAll
    static void open() {
        embedded = EmbeddedRelease.get().open();
        Path folder = RESOURCES.resolve("fixtures");
        fixtures = EmbeddedRelease.build(
                        releases,
                        folder.resolve("ctgov-results/input"),
                        folder.resolve("ctgov-results-odd/input"),
                        folder.resolve("ctgov-unreported/input"),
                        folder.resolve("ctgov-whole/input"),
                        folder.resolve("facts-on-changed-publications/input"))
                .open();
    }

    @AfterAll
    static void close() {
        embedded.close();
        fixtures.close();
    }

    static Stream<NamedQuery> queries() {
        return NamedQueries.read(FOLDER).all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpected(NamedQuery query) throws IOException {
        String answer = answer(embedded, query.bind(Map.of()));
        isExpected(answer, FOLDER.resolve(query.name() + ".tsv"));
        assertThat(answer.lines().count() > 1)
                .as("an answer that says something")
                .isNotEqualTo(ON_FIXTURES.containsKey(query.name()));
    }

    static Stream<String> namesOnFixtures() {
        return ON_FIXTURES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("namesOnFixtures")
    void answersAsExpectedOnFixtures(String name) throws IOException {
        NamedQuery query = NamedQueries.read(FOLDER).find(name).orElseThrow();
        String answer = answer(fixtures, query.bind(ON_FIXTURES.getOrDefault(name, Map.of())));
        isExpected(answer, RESOURCES.resolve("answers").resolve(name + ".tsv"));
        assertThat(answer.lines()).as("an answer that says something").hasSizeGreaterThan(1);
    }

    private static void isExpected(String answer, Path expected) throws IOException {
        if (Boolean.getBoolean("ms-trials.generate")) {
            Files.writeString(expected, answer, UTF_8);
        }
        assertThat(answer).isEqualTo(Files.readString(expected, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysWhatItAnswers(NamedQuery query) {
        assertThat(query.title()).isNotEqualTo(query.name()).doesNotEndWith(".");
        assertThat(query.question()).isNotBlank();
        assertThat(query.query().isOrdered())
                .as("rows in an order of their own")
                .isTrue();
    }

    @Test
    void thereIsAnAnswerToEveryQuestionAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tsv")))
                    .containsExactlyInAnyOrderElementsOf(
                            queries().map(query -> query.name() + ".tsv").toList());
        }
    }

    @Test
    void aBrokenFileStopsTheStart() throws IOException {
        Files.writeString(temporary.resolve("broken.rq"), "SELECT * {");
        assertThatThrownBy(() -> NamedQueries.read(temporary))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("broken.rq");
        Files.writeString(temporary.resolve("broken.rq"), "#+ parameter: x | colour | red | a colour\nASK {}");
        assertThatThrownBy(() -> NamedQueries.read(temporary))
                .isInstanceOfSatisfying(
                        BadInstallation.class, bad -> assertThat(bad.cure()).contains("name | string"));
    }

    private static String answer(OpenRelease release, Query query) {
        return Txn.calculateRead(release.dataset(), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (QueryExec execution =
                    QueryExec.dataset(release.dataset()).query(query).build()) {
                Answer.write(execution, query, Answer.Format.TSV, out);
            }
            return out.toString(UTF_8);
        });
    }
}
