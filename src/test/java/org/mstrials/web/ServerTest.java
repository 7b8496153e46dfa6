package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.Download;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;

/** A real server on a free port: what it answers and what it refuses. */
class ServerTest {
    private static final Path CONFIGURATION = Path.of("fuseki-config/ms-trials.ttl");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Release release;
    private static Server server;

    @BeforeAll
    static void start() {
        release = EmbeddedRelease.build(folder.resolve("releases"), Path.of("data"));
        server = Server.start(new Releases(folder.resolve("releases")), CONFIGURATION, Site.QUERIES, Settings.port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /                            | text/html                       | 200 | text/html                        | MS Trials
        /health                      | */*                             | 200 | text/plain                       | ok
        /sparql                      | text/html                       | 200 | text/html                        | <textarea
        /sparql                      | text/turtle                     | 200 | text/turtle                      | sd:Service
        /sparql                      | application/ld+json             | 200 | application/ld+json              | sparql-service-description
        /sparql                      | application/rdf+xml             | 200 | application/rdf+xml              | sd:Service
        /sparql                      | image/png                       | 406 |                                  |
        /.well-known/void            | text/turtle                     | 200 | text/turtle                      | void:Dataset
        /downloads/                  | text/html                       | 200 | text/html                        | ms-trials.nq.gz
        /downloads/SHA256SUMS        | */*                             | 200 |                                  | ms-trials.ttl.gz
        /downloads/problems.tsv      | */*                             | 200 | text/tab-separated-values        | expected
        /nothing                     | text/html                       | 404 | text/html                        |
        /downloads/nothing           | */*                             | 404 | text/plain                       |
        /downloads/../tdb2/Data-0001/nodes.dat       | */*             | 404 | text/plain                       |
        /downloads/%2e%2e/tdb2/Data-0001/nodes.dat   | */*             | 400 | text/plain                       |
        /downloads/..%2ftdb2%2ftdb.lock              | */*             | 400 | text/plain                       |
        /$/ping                      | */*                             | 404 | text/plain                       |
        /$/datasets                  | */*                             | 404 | text/plain                       |
        /$/stats                     | */*                             | 404 | text/plain                       |
        /sparql/update               | */*                             | 404 | text/plain                       |
        /sparql/data                 | */*                             | 404 | text/plain                       |
        """)
    void answers(String path, String accept, int status, String type, String fragment) throws Exception {
        HttpResponse<String> response = get(path, accept);
        assertThat(response.statusCode()).isEqualTo(status);
        if (type != null) {
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        }
        assertThat(response.body()).contains(fragment == null ? "" : fragment);
        if (status != 400) {
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv, NCT00530348",
        "text/tab-separated-values, text/tab-separated-values, NCT00530348",
        "application/sparql-results+json, application/sparql-results+json, NCT00530348",
        "application/sparql-results+xml, application/sparql-results+xml, NCT00530348"
    })
    void answersQueriesInTheFormatAskedFor(String accept, String type, String fragment) throws Exception {
        HttpResponse<String> response = query(
                "PREFIX dcterms: <http://purl.org/dc/terms/> SELECT ?n { ?s a"
                        + " <https://w3id.org/ms-trials/ontology#Study> ; dcterms:identifier ?n }",
                accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(fragment);
    }

    @Test
    void answersQueriesThatArePosted() throws Exception {
        HttpRequest body = request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK { ?s ?p ?o }"))
                .build();
        HttpRequest form = request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode("ASK { ?s ?p ?o }", UTF_8)))
                .build();
        assertThat(CLIENT.send(body, BodyHandlers.ofString()).body()).contains("true");
        assertThat(CLIENT.send(form, BodyHandlers.ofString()).body()).contains("true");
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheSources() throws Exception {
        String union = query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv").body();
        String named = query(
                        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } }", "text/csv")
                .body();
        assertThat(union).isEqualTo(named).isNotEqualTo("n\r\n0\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }                              | 403 | SERVICE is not offered
        SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }                       | 403 | SERVICE is not offered
        SELECT * { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }             | 403 | SERVICE is not offered
        SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }   | 403 | SERVICE is not offered
        SELECT (<java:java.lang.Runtime>(1) AS ?x) { }                                       | 400 | Java class
        SELECT * { ?s <java:java.lang.Runtime> ?o }                                          | 400 | Java class
        LOAD <http://localhost:1/>                                                           | 400 | Parse error
        DROP ALL                                                                             | 400 | Parse error
        INSERT DATA { <urn:a> <urn:b> <urn:c> }                                              | 400 | Parse error
        SELECT * {                                                                           | 400 | Parse error
        """)
    void refusesWhatReachesOutOfTheData(String query, int status, String reason) throws Exception {
        HttpResponse<String> response = query(query, "*/*");
        assertThat(response.body()).contains(reason);
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void refusesMethodsThatWrite(String method) throws Exception {
        HttpResponse<String> response = CLIENT.send(
                request("/sparql").method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void refusesUpdates() throws Exception {
        for (String type : List.of("application/sparql-update", "application/n-quads", "text/turtle")) {
            HttpRequest request = request("/sparql")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> <urn:c> }"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(415);
        }
        HttpRequest form = request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=DROP+ALL"))
                .build();
        assertThat(CLIENT.send(form, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    /** Jena 6.0.0 fails on this without {@link org.mstrials.release.EmptyInput}. */
    @Test
    void answersQueriesWhoseFirstStepFindsNothing() throws Exception {
        HttpResponse<String> response = query("""
            PREFIX mst: <https://w3id.org/ms-trials/ontology#>
            SELECT * {
              { SELECT ?s { ?s mst:acronym "no such acronym" } }
              OPTIONAL { ?s mst:arm ?arm . ?arm mst:intervention ?intervention . FILTER(?arm != ?s) }
              ?s mst:phase ?phase ; mst:outcomeMeasure ?outcome .
            }\
            """, "text/csv");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void downloadsAreWhatTheirChecksumsSay() throws Exception {
        for (Download file : release.files()) {
            HttpResponse<byte[]> response =
                    CLIENT.send(request("/downloads/" + file.name()).build(), BodyHandlers.ofByteArray());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(response.body())))
                    .isEqualTo(file.sha256());
        }
    }

    @Test
    void downloadsHaveRangesAndTags() throws Exception {
        HttpResponse<String> whole = get("/downloads/SHA256SUMS", "*/*");
        HttpResponse<String> part = CLIENT.send(
                request("/downloads/SHA256SUMS").header("Range", "bytes=0-9").build(), BodyHandlers.ofString());
        HttpResponse<String> again = CLIENT.send(
                request("/downloads/SHA256SUMS")
                        .header(
                                "If-None-Match",
                                whole.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> head = CLIENT.send(
                request("/downloads/SHA256SUMS")
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(whole.body().substring(0, 10));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(whole.body().length());
    }

    @Test
    void anyOriginMayReadButSendsNoCredentials() throws Exception {
        HttpResponse<String> response = CLIENT.send(
                request("/sparql").header("Origin", "https://example.org").build(), BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void othersReadTheReleaseMeanwhile() {
        try (OpenRelease first = release.open();
                OpenRelease second = release.open()) {
            assertThat(first.dataset()
                            .calculateRead(() -> first.dataset().find().next()))
                    .isEqualTo(second.dataset()
                            .calculateRead(() -> second.dataset().find().next()));
        }
    }

    @Test
    void refusesATakenPortWithTheCure() {
        Release another = EmbeddedRelease.build(folder.resolve("another"), Path.of("data/publications"));
        assertThatThrownBy(() -> Server.start(
                        new Releases(another.folder().getParent()),
                        CONFIGURATION,
                        Site.QUERIES,
                        Settings.port(server.port())))
                .isInstanceOfSatisfying(
                        BadInstallation.class, bad -> assertThat(bad.cure()).contains("--port"));
    }

    @Test
    void survivesWhatIsNoHttp() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
        assertThat(get("/health", "*/*").statusCode()).isEqualTo(200);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return CLIENT.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> query(String query, String accept) throws Exception {
        return get("/sparql?query=" + URLEncoder.encode(query, UTF_8), accept);
    }
}
