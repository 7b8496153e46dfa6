package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that Jena's own time limit does not stop, or not in time. */
class AttackTest {
    private static final String LIMITS = "10000,30000";

    /** Much more than any of them may take, and much less than they would. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        site = Site.open(
                folder.resolve("releases"),
                Files.writeString(
                        folder.resolve("config.ttl"),
                        Files.readString(Site.CONFIG).replace(LIMITS, "1000")));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    record Attack(String name, String query, int status, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Attack stopped(String name, String query, String said) {
        return new Attack(name, query, 503, said);
    }

    private static Attack refused(String name, String query) {
        return new Attack(name, query, 400, "too deeply");
    }

    /** A value that is made of the one before it, thirty times. */
    private static String again(String first, String next) {
        return "SELECT (STRLEN(STR(?x30)) AS ?n) { BIND(" + first + " AS ?x0) "
                + IntStream.range(0, 30)
                        .mapToObj(i -> "BIND(" + next.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") ")
                        .collect(Collectors.joining())
                + "}";
    }

    private static String search(String pattern) {
        return "SELECT * { BIND('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS ?t) "
                + pattern + " }";
    }

    static Stream<Attack> attacks() {
        String deep = "?a ?b ?c ";
        return Stream.of(
                stopped("squares", again("3", "?x * ?x"), "product"),
                stopped("decimal squares", again("3.3", "?x * ?x"), "product"),
                stopped(
                        "powers",
                        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(7, 2000000000) AS ?x) {}",
                        "product"),
                stopped("doubling", again("'x'", "CONCAT(?x, ?x)"), "text"),
                stopped("replacing", again("'x'", "REPLACE(?x, 'x', 'xx')"), "text"),
                stopped("replacing by groups", again("'x'", "REPLACE(?x, '(.)', '$1$1$1$1')"), "text"),
                stopped("REGEX", search("FILTER REGEX(?t, '(.*a){25}b')"), "timed out"),
                stopped("REGEX of a row", search("BIND('(.*a){25}b' AS ?p) FILTER REGEX(?t, ?p)"), "timed out"),
                stopped(
                        "REGEX with references",
                        search("FILTER REGEX(?t, '(a*)(a*)(a*)(a*)(a*)\\\\1\\\\2\\\\3b')"),
                        "timed out"),
                stopped("REPLACE", search("BIND(REPLACE(?t, '(.*a){25}b', '') AS ?r)"), "timed out"),
                stopped(
                        "REGEX of aggregates",
                        "SELECT (MAX(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){25}b')) AS ?m)"
                                + " { ?s ?p ?o }",
                        "timed out"),
                stopped(
                        "REGEX in EXISTS",
                        "ASK { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER"
                                + " REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){25}b') } }",
                        "timed out"),
                stopped(
                        "REGEX in ORDER BY",
                        "SELECT * { ?s ?p ?o } ORDER BY REGEX(STR(CONCAT(?o,"
                                + " 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')), '(.*a){25}b')",
                        "timed out"),
                stopped("sorting", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY DESC(?c) ?l", ""),
                stopped(
                        "grouping",
                        "SELECT ?c ?f ?i ?l (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } GROUP BY ?c"
                                + " ?f ?i ?l",
                        ""),
                stopped(
                        "GROUP_CONCAT",
                        "SELECT (GROUP_CONCAT(CONCAT(?c, ?f, ?i)) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                        ""),
                stopped(
                        "DISTINCT",
                        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                        ""),
                stopped("CONSTRUCT", "CONSTRUCT { ?a ?b ?l } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", ""),
                stopped(
                        "many values",
                        "SELECT (COUNT(*) AS ?n) { VALUES ?x {" + " 1".repeat(100_000) + "} VALUES ?y {"
                                + " 2".repeat(100_000) + "} FILTER(?x + ?y < 0) }",
                        ""),
                refused("parentheses", "ASK { FILTER(" + "(".repeat(10_000) + "1" + ")".repeat(10_000) + ") }"),
                refused("braces", "ASK " + "{".repeat(10_000) + "}".repeat(10_000)),
                refused("brackets", "ASK { " + "[ <x:p> ".repeat(10_000) + "1" + "]".repeat(10_000) + " }"),
                refused("UNION", "ASK { {} " + "UNION {} ".repeat(10_000) + "}"),
                refused("OPTIONAL", "ASK { " + ("OPTIONAL { " + deep + "} ").repeat(10_000) + "}"),
                refused("MINUS", "ASK { ?a ?b ?c " + ("MINUS { " + deep + "} ").repeat(10_000) + "}"),
                refused("sums", "ASK { FILTER(1" + " + 1".repeat(100_000) + " > 0) }"),
                refused("alternatives", "ASK { FILTER(true" + " || true".repeat(50_000) + ") }"),
                refused("paths", "ASK { ?s <x:p>" + "|<x:p>".repeat(50_000) + " ?o }"),
                new Attack(
                        "patterns",
                        "ASK { FILTER REGEX('a', '" + "(".repeat(100_000) + ")".repeat(100_000) + "') }",
                        400,
                        "pattern"));
    }

    /** No more than anybody writes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { {} CHAIN }|UNION {} ",
                "ASK { CHAIN }|OPTIONAL { ?s ?p ?o } ",
                "ASK { CHAIN }|FILTER(1 < 2) ",
                "ASK { CHAIN }|?s ?p ?o . ",
                "ASK { FILTER(1 CHAIN > 0) }|+ 1 ",
                "ASK { FILTER(?x IN (1 CHAIN)) }|, 2 ",
                "ASK { ?s <x:p> CHAIN ?o }|/<x:p>",
            })
    void longChainsAreAnswered(String query) {
        String[] parts = query.split("\\|", -1);
        String chained = parts[0].replace("CHAIN", parts[1].repeat(QueryShape.LIMIT - 20));

        assertThat(site.send("POST", "/sparql", chained, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Jena follows a path to all its ends before it gives the first. */
    @Test
    void pathsAreStopped(@TempDir Path linked) {
        String chain = IntStream.range(0, 2_000)
                .mapToObj(i -> "<http://example.org/%d> <http://example.org/p> <http://example.org/%d> .\n"
                        .formatted(i, i + 1))
                .collect(Collectors.joining("", "<http://example.org/g> {\n", "}"));
        try (Site links = Site.of(
                Site.release(linked, "http://example.org/", chain),
                folder.resolve("config.ttl"),
                Site.QUERIES,
                Settings.port(0))) {
            for (String start : List.of("?start", "<http://example.org/0>")) {
                long begun = System.nanoTime();

                HttpResponse<String> answer = links.query("PREFIX : <http://example.org/> SELECT (COUNT(*) AS ?n) { "
                        + start + " ((:p*/:p*)*/(:p*/:p*)*)* ?end }");

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isStopped(Attack attack) {
        long begun = System.nanoTime();

        HttpResponse<String> answer =
                site.send("POST", "/sparql", attack.query(), "Content-Type", "application/sparql-query");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(attack.status());
        assertThat(answer.body()).contains(attack.said());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }
}
