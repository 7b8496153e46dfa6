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
 * Every query of the folder has an expected answer on the embedded data. One that the embedded data has nothing to say
 * to is also asked of data of its own, in a folder of its name. With -Dms-trials.generate=true the answers are written
 * anew, to be read before they are committed.
 */
class NamedQueriesTest {
    private static final Path FOLDER = Path.of("queries");
    private static final Path OWN_DATA = Path.of("src/test/resources/queries");

    @TempDir
    private Path temporary;

    private static OpenRelease release;

    @BeforeAll
    static void open() {
        release = EmbeddedRelease.get().open();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    static Stream<NamedQuery> queries() {
        return NamedQueries.read(FOLDER).all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpected(NamedQuery query) throws IOException {
        boolean needsOwnData = Files.exists(OWN_DATA.resolve(query.name()));
        String answer = answer(release, query.bind(Map.of()));
        compare(answer, FOLDER.resolve(query.name() + ".tsv"));
        assertThat(answer.lines().count() > 1)
                .as("an answer that says something, unless there is data of its own")
                .isNotEqualTo(needsOwnData);
    }

    static Stream<Path> ownData() throws IOException {
        try (Stream<Path> folders = Files.list(OWN_DATA)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ownData")
    void answersAsExpectedOnItsOwnData(Path folder) throws IOException {
        assertThat(folder.resolve("WHY")).isNotEmptyFile();
        NamedQuery query = NamedQueries.query(FOLDER.resolve(folder.getFileName() + ".rq"));
        try (OpenRelease own =
                EmbeddedRelease.build(temporary, folder.resolve("input")).open()) {
            String answer = answer(own, query.bind(Map.of()));
            compare(answer, folder.resolve("expected.tsv"));
            assertThat(answer.lines()).as("an answer that says something").hasSizeGreaterThan(1);
        }
    }

    private static void compare(String answer, Path expected) throws IOException {
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
