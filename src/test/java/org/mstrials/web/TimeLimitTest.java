package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.query.NamedQueries;

/** When the time limit strikes, no client takes what it got for the whole. */
class TimeLimitTest {
    /** 200 to the power of four rows. */
    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l ";

    private static final String LIMITS = "10000,30000";
    private static final String NEVER = "FILTER(STRLEN(CONCAT(STR(?c), STR(?f), STR(?i), STR(?l))) = 1)";

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        String config = Files.readString(Site.CONFIG);
        assertThat(config).contains(LIMITS);
        Files.writeString(folder.resolve("endless.rq"), ENDLESS + "}");
        Files.writeString(folder.resolve("never.rq"), ENDLESS + NEVER + "}");
        site = Site.open(
                folder.resolve("releases"),
                Files.writeString(folder.resolve("config.ttl"), config.replace(LIMITS, "700")),
                NamedQueries.read(folder));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void beforeTheFirstRowItIs503() {
        HttpResponse<String> answer = site.query(ENDLESS + NEVER + "}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("timed out");
    }

    /** Hits times hits times hits times hits. */
    @Test
    void crossProductsOfTheFullTextStop() {
        HttpResponse<String> answer = site.query("""
            PREFIX text: <http://jena.apache.org/text#>
            SELECT * {
              (?a ?c) text:query "number" . (?d ?f) text:query "number" .
              (?g ?i) text:query "number" . (?j ?l) text:query "number" .
              FILTER(?c + ?f + ?i + ?l < 0)
            }\
            """);

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    /** Rows come slowly enough to be held back. */
    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/sparql-results+json"})
    void afterAFewRowsItIs503AndNoRowIsSent(String type) {
        HttpResponse<String> answer = site.query(
                "SELECT ?z { { BIND(1 AS ?z) } UNION " + ENDLESS.substring("SELECT * ".length()) + NEVER + "} }",
                "Accept",
                type);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("text/plain");
        assertThat(answer.body()).isEqualTo("Query timed out\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml",
            })
    void whenMuchIsSentAlreadyTheConnectionBreaks(String type) {
        assertThatThrownBy(() -> site.query(ENDLESS + "}", "Accept", type)).isInstanceOf(UncheckedIOException.class);
        assertThat(site.get("/health").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".tsv", ".json", ".xml", ".html", ""})
    void namedQueriesHaveTheSameLimit(String ending) {
        HttpResponse<String> answer = site.get("/queries/never" + ending);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("timed out");
    }

    /** Most of them sort or count, so that the first row comes with the last. */
    @Test
    void namedQueriesMayTakeAllTheTimeForTheirFirstRow(@TempDir Path other) throws IOException {
        String count = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        Files.writeString(other.resolve("count.rq"), count);
        try (Site patient = Site.open(
                other.resolve("releases"),
                Files.writeString(
                        other.resolve("config.ttl"),
                        Files.readString(Site.CONFIG).replace(LIMITS, "20,30000")),
                NamedQueries.read(other))) {
            assertThat(patient.query(count).statusCode()).isEqualTo(503);
            assertThat(patient.get("/queries/count.csv").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void longAnswersOfNamedQueriesBreakToo() {
        assertThatThrownBy(() -> site.get("/queries/endless.csv")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aClientCanOnlyShortenTheLimit() {
        assertThat(site.get("/sparql?timeout=600&query=" + Site.encode(ENDLESS + NEVER + "}"))
                        .statusCode())
                .isEqualTo(503);
    }
}
