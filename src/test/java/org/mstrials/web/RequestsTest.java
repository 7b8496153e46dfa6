package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked, and what is answered. */
class RequestsTest {
    private static final String SELECT = "SELECT ?o { <http://example.org/s7> ?p ?o }";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o }";
    private static final String ASK = "ASK { GRAPH <http://example.org/graph1> { <http://example.org/s7> ?p ?o } }";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.open(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    record Row(
            String method,
            String path,
            String accept,
            String type,
            String body,
            int status,
            String answered,
            String part) {
        static Row get(String path, String accept, int status, String answered, String part) {
            return new Row("GET", path, accept, "", "", status, answered, part);
        }

        static Row query(String sparql, String accept, int status, String answered, String part) {
            return get("/sparql?query=" + Site.encode(sparql), accept, status, answered, part);
        }

        static Row post(String type, String body, int status, String answered, String part) {
            return new Row("POST", "/sparql", "*/*", type, body, status, answered, part);
        }

        @Override
        public String toString() {
            return "%s %s, Accept: %s %s %.40s → %d".formatted(method, path, accept, type, body, status);
        }
    }

    static Stream<Row> queries() {
        return Stream.of(
                Row.query(SELECT, "*/*", 200, "application/sparql-results+json", "\"number 7\""),
                Row.query(
                        SELECT,
                        "application/sparql-results+json",
                        200,
                        "application/sparql-results+json",
                        "\"number 7\""),
                Row.query(
                        SELECT,
                        "application/sparql-results+xml",
                        200,
                        "application/sparql-results+xml",
                        "<literal>number 7"),
                Row.query(SELECT, "text/csv", 200, "text/csv", "o\r\nnumber 7\r\n"),
                Row.query(SELECT, "text/tab-separated-values", 200, "text/tab-separated-values", "?o\n\"number 7\"\n"),
                Row.query(SELECT, "image/png", 406, "text/plain", "application/sparql-results+json"),
                Row.query(ASK, "*/*", 200, "application/sparql-results+json", "true"),
                Row.query(CONSTRUCT, "*/*", 200, "text/turtle", "\"number 7\""),
                Row.query(
                        CONSTRUCT, "application/n-triples", 200, "application/n-triples", "<http://example.org/s7> <"),
                Row.query(CONSTRUCT, "application/rdf+xml", 200, "application/rdf+xml", "<rdf:RDF"),
                Row.query(CONSTRUCT, "application/ld+json", 200, "application/ld+json", "\"@id\""),
                Row.query(CONSTRUCT, "text/csv", 406, "text/plain", "text/turtle"),
                Row.query("DESCRIBE <http://example.org/s7>", "text/turtle", 200, "text/turtle", "number 7"),
                Row.post(FORM, "query=" + Site.encode(SELECT), 200, "application/sparql-results+json", "number 7"),
                Row.post(QUERY, SELECT, 200, "application/sparql-results+json", "number 7"),
                Row.get("/sparql?output=csv&query=" + Site.encode(SELECT), "image/png", 200, "text/csv", "number 7"),
                Row.get("/sparql?output=n3&query=" + Site.encode(CONSTRUCT), "*/*", 200, "text/turtle", "number 7"),
                Row.get(
                        "/sparql?output=rdf%2Bxml&query=" + Site.encode(CONSTRUCT),
                        "*/*",
                        200,
                        "application/rdf+xml",
                        ""),
                Row.get(
                        "/sparql?callback=evil&query=" + Site.encode(SELECT),
                        "*/*",
                        200,
                        "application/sparql-results+json",
                        "{"));
    }

    static Stream<Row> refusals() {
        return Stream.of(
                Row.query("SELECT", "*/*", 400, "text/plain", "Parse error"),
                Row.get("/sparql?nothing=1", "*/*", 400, "text/plain", "query"),
                Row.get("/sparql?query=%FF", "*/*", 400, "text/plain", ""),
                Row.post(FORM, "query=%FF", 400, "text/plain", ""),
                Row.post("text/plain", SELECT, 415, "text/plain", ""),
                Row.post(QUERY, SELECT + " ".repeat(QueryText.LIMIT), 413, "text/plain", "longer"),
                Row.post(
                        FORM,
                        "query=" + Site.encode(SELECT) + "+".repeat(QueryText.LIMIT),
                        413,
                        "text/plain",
                        "longer"),
                Row.post(FORM, "query=" + "%20".repeat(2 * QueryText.LIMIT), 413, "text/plain", ""),
                // changes
                Row.query("DELETE WHERE { ?s ?p ?o }", "*/*", 400, "text/plain", ""),
                Row.query("LOAD <file:///etc/passwd>", "*/*", 400, "text/plain", ""),
                Row.get("/sparql?update=" + Site.encode("CLEAR ALL"), "*/*", 400, "text/plain", ""),
                Row.post(FORM, "update=" + Site.encode("CLEAR ALL"), 400, "text/plain", ""),
                Row.post("application/sparql-update", "CLEAR ALL", 415, "text/plain", ""),
                Row.post("text/turtle", "<x:s> <x:p> <x:o> .", 415, "text/plain", ""),
                new Row("PUT", "/sparql", "*/*", "text/turtle", "<x:s> <x:p> <x:o> .", 405, "text/plain", ""),
                new Row("DELETE", "/sparql?default", "*/*", "", "", 405, "text/plain", ""),
                new Row("PATCH", "/sparql", "*/*", "application/rdf-patch", "TX .", 405, "text/plain", ""),
                new Row("TRACE", "/sparql", "*/*", "", "", 405, "text/plain", ""),
                new Row("POST", "/downloads/", "*/*", FORM, "a=b", 405, "text/plain", ""),
                // leaving the data
                Row.query(
                        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE is not offered"),
                Row.query(
                        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE"),
                Row.query(
                        "ASK { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE"),
                Row.query(
                        "ASK { ?s ?p ?o FILTER NOT EXISTS { SERVICE ?s { ?s ?p ?o } } }",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE"),
                Row.query(
                        "ASK { ?s ?p ?o MINUS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE"),
                Row.query(
                        "SELECT (EXISTS { SERVICE <http://localhost:1/> {} } AS ?x) {}",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE"),
                Row.query(
                        "SELECT * {} ORDER BY (EXISTS { SERVICE <http://localhost:1/> {} })",
                        "*/*",
                        403,
                        "text/plain",
                        "SERVICE"),
                Row.post(
                        QUERY, "CONSTRUCT WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }", 400, "text/plain", ""),
                Row.query("ASK FROM <http://localhost:1/> { ?s ?p ?o }", "*/*", 400, "text/plain", "no graph"),
                Row.query("ASK FROM NAMED <file:///etc/passwd> { ?s ?p ?o }", "*/*", 400, "text/plain", "no graph"),
                Row.query("ASK FROM <jar:file:///a.jar!/b.ttl> { ?s ?p ?o }", "*/*", 400, "text/plain", "no graph"),
                Row.get(
                        "/sparql?default-graph-uri=http%3A%2F%2Flocalhost%3A1%2F&query=ASK%7B%7D",
                        "*/*", 400, "text/plain", "no graph"),
                Row.post(
                        FORM,
                        "named-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd&query=ASK%7B%7D",
                        400,
                        "text/plain",
                        "no graph"),
                Row.query(
                        "ASK { ?l <http://jena.apache.org/ARQ/list#member> ?x }",
                        "*/*",
                        400,
                        "text/plain",
                        "not offered"),
                Row.query(
                        "ASK { FILTER(<http://www.w3.org/ns/sparql#regex>('a', 'b')) }",
                        "*/*",
                        400,
                        "text/plain",
                        "not offered"),
                Row.query(
                        "ASK { FILTER(<http://www.w3.org/2005/xpath-functions#matches>('a', 'b')) }",
                        "*/*",
                        400,
                        "text/plain",
                        "not offered"),
                Row.query("ASK { LET(?x := 1) }", "*/*", 400, "text/plain", "Parse error"),
                Row.query("ASK { ?s <x:p>{1000000000} ?o }", "*/*", 400, "text/plain", "Parse error"),
                Row.query("JSON { \"a\": ?s } WHERE { ?s ?p ?o }", "*/*", 400, "text/plain", "Parse error"),
                // administration
                Row.get("/$/ping", "*/*", 404, "text/plain", ""),
                Row.get("/$/datasets", "*/*", 404, "text/plain", ""),
                Row.get("/$/stats", "*/*", 404, "text/plain", ""),
                Row.get("/$/metrics", "*/*", 404, "text/plain", ""),
                new Row("POST", "/$/compact/sparql", "*/*", "", "", 405, "text/plain", ""),
                Row.get("/sparql/update", "*/*", 404, "text/plain", ""),
                Row.get("/sparql/data", "*/*", 404, "text/plain", ""),
                Row.get("/sparql/shacl", "*/*", 404, "text/plain", ""),
                // no such thing
                Row.get("/nothing", "*/*", 404, "text/plain", ""),
                Row.get("/nothing", "application/json", 404, "text/plain", ""),
                Row.get("/nothing", BROWSER, 404, "text/html", "<h1>Not Found</h1>"),
                Row.get("/tdb2/tdb.lock", "*/*", 404, "text/plain", ""),
                Row.get("/web/index.html", "*/*", 404, "text/html", ""));
    }

    static Stream<Row> changes() {
        return Stream.of(
                        "INSERT DATA { <x:s> <x:p> <x:o> }",
                        "DELETE DATA { <x:s> <x:p> <x:o> }",
                        "INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                        "DROP ALL",
                        "CREATE GRAPH <x:g>",
                        "COPY DEFAULT TO <x:g>",
                        "MOVE DEFAULT TO <x:g>",
                        "ADD DEFAULT TO <x:g>",
                        "LOAD SILENT <http://localhost:1/>")
                .flatMap(update -> Stream.of(
                        Row.query(update, "*/*", 400, "text/plain", "Parse error"),
                        Row.post(FORM, "query=" + Site.encode(update), 400, "text/plain", "Parse error"),
                        Row.post(QUERY, update, 400, "text/plain", "Parse error"),
                        Row.get("/sparql?update=" + Site.encode(update), "*/*", 400, "text/plain", "query"),
                        Row.post(FORM, "update=" + Site.encode(update), 400, "text/plain", "query"),
                        Row.post("application/sparql-update", update, 415, "text/plain", "")));
    }

    /** The Graph Store Protocol, and what administrators of Fuseki ask. */
    static Stream<Row> stores() {
        String graph = "<x:s> <x:p> <x:o> .";
        return Stream.concat(
                Stream.of("PUT", "POST", "DELETE", "PATCH")
                        .flatMap(method -> Stream.of(
                                        "/sparql/data?default",
                                        "/sparql/upload",
                                        "/sparql/update",
                                        "/update",
                                        "/data?graph=x:g",
                                        "/upload",
                                        "/shacl",
                                        "/$/datasets",
                                        "/$/compact/sparql",
                                        "/$/server")
                                .map(path ->
                                        new Row(method, path, "*/*", "text/turtle", graph, 405, "text/plain", ""))),
                Stream.of(
                        new Row("PUT", "/sparql?graph=x:g", "*/*", "text/turtle", graph, 405, "text/plain", ""),
                        new Row("DELETE", "/sparql?graph=x:g", "*/*", "", "", 405, "text/plain", ""),
                        new Row("POST", "/sparql?default", "*/*", "text/turtle", graph, 415, "text/plain", ""),
                        Row.get("/sparql?default", "*/*", 400, "text/plain", "query"),
                        Row.get("/sparql?graph=x:g", "*/*", 400, "text/plain", "query"),
                        Row.get("/sparql/upload", "*/*", 404, "text/plain", ""),
                        Row.get("/update", "*/*", 404, "text/plain", ""),
                        Row.get("/data", "*/*", 404, "text/plain", ""),
                        Row.get("/upload", "*/*", 404, "text/plain", ""),
                        Row.get("/shacl", "*/*", 404, "text/plain", ""),
                        Row.get("/$/server", "*/*", 404, "text/plain", ""),
                        Row.get("/$/tasks", "*/*", 404, "text/plain", ""),
                        Row.get("/$/backups-list", "*/*", 404, "text/plain", "")));
    }

    static Stream<Row> pages() {
        return Stream.of(
                Row.get("/", BROWSER, 200, "text/html", "href=\"/sparql\""),
                Row.get("/sparql", BROWSER, 200, "text/html", "<textarea"),
                Row.get("/sparql", "*/*", 200, "text/turtle", "sd:endpoint"),
                Row.get("/sparql", "application/ld+json", 200, "application/ld+json", "UnionDefaultGraph"),
                Row.get("/sparql", "application/rdf+xml", 200, "application/rdf+xml", "SPARQL11Query"),
                Row.get("/sparql", "application/n-triples", 200, "application/n-triples", "SPARQL_Results_CSV"),
                Row.get("/sparql", "image/png", 406, "text/plain", "text/turtle"),
                new Row("HEAD", "/sparql", "*/*", "", "", 200, "text/turtle", ""),
                new Row("HEAD", "/sparql?query=" + Site.encode(SELECT), "*/*", "", "", 405, "text/plain", ""),
                new Row("HEAD", "/", "*/*", "", "", 200, "text/html", ""),
                Row.get("/.well-known/void", "*/*", 200, "text/turtle", "the data set"),
                Row.get("/.well-known/void", "text/html", 303, "", ""),
                Row.get("/.well-known/void", "application/ld+json", 200, "application/ld+json", "the data set"),
                Row.get("/health", "*/*", 200, "text/plain", "ok\n"));
    }

    @ParameterizedTest
    @MethodSource({"queries", "refusals", "changes", "stores", "pages"})
    void answers(Row row) {
        HttpResponse<String> answer = row.type().isEmpty()
                ? site.send(row.method(), row.path(), row.body(), "Accept", row.accept())
                : site.send(row.method(), row.path(), row.body(), "Accept", row.accept(), "Content-Type", row.type());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith(row.answered());
        assertThat(answer.body()).contains(row.part()).doesNotContain("evil", "org.eclipse", "java.");
        assertThat(answer.headers().map())
                .containsKeys("X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy")
                .doesNotContainKeys("Server", "X-Powered-By", "Access-Control-Allow-Credentials");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        if (row.status() == 405) {
            assertThat(answer.headers().firstValue("Allow").orElse("none")).contains("GET");
        }
    }

    @Test
    void theDefaultGraphIsTheUnionOfAllGraphs() {
        assertThat(site.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n" + (Site.STATEMENTS + 2) + "\r\n");
    }

    @Test
    void anAnswerTooLongToHoldBackIsWhole() {
        HttpResponse<String> answer =
                site.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "Accept", "application/sparql-results+json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().length()).isGreaterThan(2 << 20);
        assertThat(answer.body().strip()).endsWith("}");
    }

    @Test
    void preflightAllowsReadingFromAnyOrigin() {
        HttpResponse<String> answer = site.send(
                "OPTIONS", "/sparql", "", "Origin", "http://example.org", "Access-Control-Request-Method", "POST");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void theServiceDescriptionNamesWhatIsThere() {
        String address = site.server().address() + "sparql";

        assertThat(site.get("/sparql", "Accept", "application/n-triples").body())
                .contains("sparql-service-description#endpoint> <" + address + ">")
                .contains("seeAlso> <" + site.server().address() + ".well-known/void>");
        assertThat(site.get("/.well-known/void").statusCode()).isEqualTo(200);
    }
}
