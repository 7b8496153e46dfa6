package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.query.NamedQuery;
import org.mstrials.query.Parameter;
import org.mstrials.release.OpenRelease;

/** Named queries run from forms and addresses, and are found by programs; the editor asks and shows. */
class QueriesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String JSON_TYPE = "application/sparql-results+json";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(EmbeddedRelease.get());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # what is asked                                              | Accept                          | status | type                            | header                                | in the body
        /queries                                                     | BROWSER                         | 200 | text/html                       | rel="service-desc"                    | /queries/study-lineage
        /queries                                                     | */*                             | 200 | text/html                       | Vary: Accept                          | all studies when empty
        /queries                                                     | text/turtle                     | 200 | text/turtle                     | Vary: Accept                          | sh:declare
        /queries.ttl                                                 | */*                             | 200 | text/turtle                     |                                       | sh:declare
        /queries                                                     | image/png                       | 406 | text/plain                      | Vary: Accept                          | text/turtle
        /queries/openapi.json                                        | */*                             | 200 | application/json                |                                       | "openapi" : "3.1.0"
        /queries/study-lineage                                       | BROWSER                         | 200 | text/html                       | /queries/openapi.json>; rel="service-desc"    | href="/study/NCT00930553"
        /queries/study-lineage                                       |                                 | 200 | text/html                       | Vary: Accept                          | <td
        /queries/study-lineage.html                                  | text/csv                        | 200 | text/html                       | rel="cite-as"                         | <td
        /queries/study-lineage                                       | text/csv                        | 200 | text/csv                        | Vary: Accept                          | extensionName
        /queries/study-lineage                                       | text/tab-separated-values       | 200 | text/tab-separated-values       | Vary: Accept                          | ?extensionName
        /queries/study-lineage                                       | application/json                | 200 | application/sparql-results+json | Vary: Accept                          | "bindings"
        /queries/study-lineage                                       | application/sparql-results+json | 200 | application/sparql-results+json | Vary: Accept                          | "bindings"
        /queries/study-lineage                                       | application/sparql-results+xml  | 200 | application/sparql-results+xml  | Vary: Accept                          | <results>
        /queries/study-lineage                                       | application/sparql-query        | 200 | application/sparql-query        | Vary: Accept                          | SELECT
        /queries/study-lineage                                       | text/turtle                     | 200 | text/turtle                     | Content-Location: /queries/study-lineage.ttl | sh:select
        /queries/study-lineage                                       | application/ld+json             | 200 | application/ld+json             | Vary: Accept                          | SPARQLExecutable
        /queries/study-lineage                                       | image/png                       | 406 | text/plain                      | Vary: Accept                          | application/sparql-results+json
        /queries/study-lineage.csv                                   | BROWSER                         | 200 | text/csv                        |                                       | extensionName
        /queries/study-lineage.json                                  | text/turtle                     | 200 | application/sparql-results+json |                                       | "bindings"
        /queries/study-lineage.rdf                                   | */*                             | 200 | application/rdf+xml             |                                       | SPARQLExecutable
        /queries/arm-level-table.csv?nct=NCT00930553                 | */*                             | 200 | text/csv                        |                                       | NCT00930553
        /queries/arm-level-table.rq?nct=NCT00930553                  | */*                             | 200 | application/sparql-query        |                                       | "NCT00930553"
        /queries/arm-level-table?nct=%22+%29+%7D                     | BROWSER                         | 200 | text/html                       |                                       | value="&#34; ) }"
        /queries/arm-level-table.csv?nct=%22+%29+%7D                 | */*                             | 200 | text/csv                        |                                       | study,treat
        /queries/arm-level-table?nct=%3Cscript%3Ealert(1)%3C/script%3E | BROWSER                       | 200 | text/html                       |                                       | &lt;script&gt;
        # wrong parameters
        /queries/completed-without-results?years=many                | BROWSER                         | 400 | text/html                       | rel="service-desc"                    | parameter years: expected a whole number, found
        /queries/completed-without-results.csv?years=many            | */*                             | 400 | text/plain                      |                                       | parameter years: expected a whole number, found "many"
        /queries/completed-without-results.json?years=many           | */*                             | 400 | application/problem+json        |                                       | expected a whole number
        /queries/completed-without-results?day=2026-02-30            | text/csv                        | 400 | text/plain                      |                                       | expected a day as 2026-01-31
        /queries/completed-without-results.xml?yeers=2               | */*                             | 400 | text/plain                      |                                       | expected a parameter of completed-without-results: [day, years], found "yeers"
        /queries/completed-without-results.rq?years=1&years=2        | */*                             | 400 | text/plain                      |                                       | expected one value
        /queries/figures-with-places.tsv?endpoint=javascript:alert(1)| */*                             | 400 | text/plain                      |                                       | expected an IRI such as
        # nothing there
        /queries/nothing                                             | BROWSER                         | 404 | text/html                       |                                       | There is nothing at /queries/nothing
        /queries/nothing.csv                                         | */*                             | 404 | text/plain                      |                                       | There is nothing at /queries/nothing.csv
        /queries/study-lineage.pdf                                   | */*                             | 404 | text/plain                      |                                       | /queries/study-lineage
        /queries/../pom.xml                                          | */*                             | 404 | text/plain                      |                                       |
        # questions of one's own
        /sparql                                                      | BROWSER                         | 200 | text/html                       | Vary: Accept                          | editor.js
        /sparql?query=SELECT(2%2B2+AS+%3Fsum){}                      | BROWSER                         | 200 | text/html                       | Vary: Accept                          | <td class="number">4
        /sparql?query=ASK{?s+?p+?o}                                  | BROWSER                         | 200 | text/html                       | Vary: Accept                          | <td>yes
        /sparql?query=SELECT(2%2B2+AS+%3Fsum){}&output=csv           | BROWSER                         | 200 | text/csv                        |                                       | sum
        /sparql?query=SELECT(2%2B2+AS+%3Fsum){}                      | */*                             | 200 | application/sparql-results+json |                                       | sum
        /sparql?query=SELECT("<b>"+AS+%3Ft){}                        | BROWSER                         | 200 | text/html                       |                                       | <td>&lt;b&gt;
        /sparql?query=CONSTRUCT{?s+?p+?o}WHERE{?s+?p+?o}LIMIT+1      | BROWSER                         | 200 | text/turtle                     |                                       |
        /sparql?query=SELECT                                         | BROWSER                         | 400 | text/plain                      |                                       | Parse error
        """)
    void answers(String path, String accept, int status, String type, String header, String fragment) {
        String asked = path.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
        Wire answer = accept == null
                ? site.wire("GET", asked)
                : site.wire("GET", asked, "Accept: " + accept.replace("BROWSER", BROWSER));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(String.join("\n", answer.headers())).contains(header == null ? "" : header);
        assertThat(answer.body()).contains(fragment == null ? "" : fragment).doesNotContain("<script>alert");
    }

    static Stream<NamedQuery> queries() {
        return Site.QUERIES.all().stream();
    }

    /** The server, like the command, gives the answer that is expected. */
    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryAnswersAsExpected(NamedQuery query) throws IOException {
        assertThat(site.get("/queries/" + query.name() + ".tsv").body())
                .isEqualTo(Files.readString(Path.of("queries", query.name() + ".tsv"), StandardCharsets.UTF_8));
    }

    /** A page has the rows of the answer, a field a parameter, and links that lead to the same answer. */
    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryHasAPage(NamedQuery query) {
        Document page = Jsoup.parse(
                site.get("/queries/" + query.name(), "Accept", BROWSER).body());
        long rows = site.get("/queries/" + query.name() + ".tsv").body().lines().count() - 1;

        assertThat(page.select(".results tbody tr")).hasSize((int) Math.min(rows, 1000));
        assertThat(page.select("form.parameters input").eachAttr("name"))
                .isEqualTo(query.parameters().stream().map(Parameter::name).toList());
        assertThat(page.select("form.parameters label")).hasSameSizeAs(query.parameters());
        assertThat(page.select("script[src]:not([src^=/assets/]), img")).isEmpty();
        for (Element link : page.select(".downloads a")) {
            assertThat(site.get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void aLongAnswerIsShownInPartAndSaysSo() {
        String many = "/sparql?query=" + Site.encode("SELECT ?s ?p ?o { ?s ?p ?o }");
        Document page = Jsoup.parse(site.get(many, "Accept", BROWSER).body());

        assertThat(page.select(".results tbody tr")).hasSize(1000);
        assertThat(page.text()).contains("The first 1,000 rows; there are more");
        assertThat(page.select(".results a[href^=/]")).isNotEmpty();
    }

    @Test
    void theHeadIsThatOfThePage() {
        Wire head = site.wire("HEAD", "/queries/study-lineage", "Accept: text/html");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Type")).startsWith("text/html");
        String tag = head.header("ETag");
        assertThat(site.wire("GET", "/queries/study-lineage", "Accept: text/html", "If-None-Match: " + tag)
                        .status())
                .isEqualTo(304);
    }

    /** OpenAPI 3.1.0, sections 4.8.1 to 4.8.17: what must be there, is; and what is said, is so. */
    @Test
    void theOpenApiDescriptionIsTrue() {
        JsonObject api = JSON.parse(site.get("/queries/openapi.json").body());

        assertThat(api.keys()).containsExactly("openapi", "info", "servers", "paths");
        assertThat(api.getObj("info").keys()).contains("title", "version");
        assertThat(api.getObj("paths").keys())
                .isEqualTo(queries().map(query -> "/queries/" + query.name()).collect(Collectors.toSet()));
        api.getObj("paths").forEach((path, item) -> {
            JsonObject get = item.getAsObject().getObj("get");
            NamedQuery query = Site.QUERIES.find(path.substring(9)).orElseThrow();
            assertThat(get.getString("operationId")).isEqualTo(query.name());
            StringBuilder defaults = new StringBuilder();
            for (JsonValue value : get.get("parameters").getAsArray()) {
                JsonObject parameter = value.getAsObject();
                JsonObject schema = parameter.getObj("schema");
                assertThat(parameter.getString("in")).isEqualTo("query");
                assertThat(Set.of("string", "integer", "number")).contains(schema.getString("type"));
                JsonValue byDefault = schema.get("default");
                assertThat(byDefault.isString())
                        .isEqualTo(schema.getString("type").equals("string"));
                String text = byDefault.isString() ? byDefault.getAsString().value() : byDefault.toString();
                defaults.append(defaults.isEmpty() ? '?' : '&')
                        .append(parameter.getString("name"))
                        .append('=')
                        .append(Site.encode(text));
            }
            assertThat(get.get("parameters").getAsArray().size())
                    .isEqualTo(query.parameters().size());
            for (String type :
                    get.getObj("responses").getObj("200").getObj("content").keys()) {
                assertThat(site.wire("GET", path + defaults, "Accept: " + type).header("Content-Type"))
                        .startsWith(type);
            }
        });
    }

    /** What SIB's editor and others ask an endpoint for; each text runs as it stands. */
    @Test
    void editorsFindTheQueriesInTheGraph() {
        String examples = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            SELECT ?sq ?comment ?query ?target {
              ?sq a sh:SPARQLExecutable ; rdfs:label|rdfs:comment ?comment ; schema:target ?target ; schema:keywords ?word ;
                sh:select|sh:ask|sh:construct|sh:describe ?query ; sh:prefixes/sh:declare/sh:prefix "mst" .
            }
            """;
        try (OpenRelease open = EmbeddedRelease.get().open()) {
            Map<Node, Node> texts = Txn.calculateRead(open.dataset(), () -> {
                try (QueryExec query =
                        QueryExec.dataset(open.dataset()).query(examples).build()) {
                    RowSet rows = query.select();
                    return rows.stream()
                            .collect(Collectors.toMap(
                                    row -> row.get("sq"), row -> row.get("query"), (one, same) -> one));
                }
            });
            assertThat(texts).hasSameSizeAs(queries().toList());
            texts.forEach((iri, text) -> {
                String name = iri.getURI().substring(iri.getURI().lastIndexOf('/') + 1);
                assertThat(QueryFactory.create(text.getLiteralLexicalForm()))
                        .isEqualTo(Site.QUERIES.find(name).orElseThrow().bind(Map.of()));
            });
        }
    }

    @Test
    void longQueriesFitIntoAnAddress() {
        String query = "SELECT (1 AS ?x) { } # " + "long ".repeat(4000);
        assertThat(site.query(query, "Accept", JSON_TYPE).statusCode()).isEqualTo(200);
    }
}
