package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is too long never looks like one that is whole. */
class AnswerLimitTest {
    /** 40,000 rows, some four million bytes. */
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        String config = Files.readString(Site.CONFIG)
                .replace("\"1000000\"", "\"50000\"")
                .replace("\"250000000\"", "\"3000000\"");
        site = Site.open(folder.resolve("releases"), Files.writeString(folder.resolve("config.ttl"), config));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml",
            })
    void tooManyBytesBreak(String type) {
        assertThatThrownBy(() -> site.query(LONG, "Accept", type)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json"})
    void tooManyBytesOfStatementsBreak(String type) {
        assertThatThrownBy(() -> site.query(
                        "CONSTRUCT { ?a <x:p> ?x } { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(?f, '" + "x".repeat(80)
                                + "') AS ?x) }",
                        "Accept",
                        type))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SELECT ?g { ?a ?b ?c . ?d ?e ?f VALUES ?g { 1 2 } }                  | text/csv
        SELECT ?g { ?a ?b ?c . ?d ?e ?f VALUES ?g { 1 2 } }                  | text/tab-separated-values
        CONSTRUCT { ?a ?d ?g } { ?a ?b ?c . ?d ?e ?f VALUES ?g { 1 2 } }     | text/turtle
        CONSTRUCT { ?a ?d ?g } { ?a ?b ?c . ?d ?e ?f VALUES ?g { 1 2 } }     | application/n-triples
        """)
    void tooManyRowsAre503(String query, String type) {
        HttpResponse<String> answer = site.query(query, "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("more than 50000 rows");
    }

    /** There the end of the connection is the end of the answer, unless it is reset. */
    @Test
    void clientsOfHttp10SeeItToo() {
        assertThatThrownBy(() -> {
                    try (Socket socket = new Socket("localhost", site.server().port())) {
                        socket.getOutputStream()
                                .write(("GET /sparql?query=" + Site.encode(LONG)
                                                + " HTTP/1.0\r\nAccept: text/csv\r\n\r\n")
                                        .getBytes(StandardCharsets.US_ASCII));
                        socket.getInputStream().readAllBytes();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void theServiceSaysIt() {
        assertThat(site.get("/sparql", "Accept", "text/turtle").body()).contains("50,000 rows", "3,000,000 bytes");
    }
}
