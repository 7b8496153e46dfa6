package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.ComparedReleases;
import org.mstrials.diff.Change;
import org.mstrials.diff.Comparison;
import org.mstrials.diff.Named;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.page.ChangesPage;
import org.mstrials.web.page.ChangesPage.Choice;

/** What changed, as page, JSON and RDF: all tell the same, and every link of the page leads somewhere. */
class ChangesTest {
    private static final String CHANGES = "?from=2026-01-01&to=2026-01-01-2";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(ComparedReleases.of("shifted-outcome").newer());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /diff                                              | text/html           | 200 | <option value="2026-01-01" selected>
        /diff                                              | application/json    | 400 | Expected two releases as /diff?from=2026-01-01&to=2026-01-01-2
        /diff?from=2026-01-01&to=2026-01-01-2              | text/html           | 200 | value 2.3
        /diff?from=2026-01-01&to=current                   | text/html           | 200 | value 2.3
        /diff?from=2026-01-01&to=2026-01-01-2              | */*                 | 200 | value 2.3
        /diff?from=2026-01-01&to=2026-01-01-2              | application/json    | 200 | "counts"
        /diff?from=2026-01-01&to=2026-01-01-2              | text/turtle         | 200 | mst:ReleaseComparison
        /diff?from=2026-01-01&to=2026-01-01-2              | image/png           | 406 | There is text/html, application/json
        /diff.json?from=2026-01-01&to=2026-01-01-2         | text/html           | 200 | "fact-changed" : 2
        /diff.ttl?from=2026-01-01&to=2026-01-01-2          | text/html           | 200 | prov:wasRevisionOf
        /diff.html?from=2026-01-01&to=2026-01-01-2         | text/turtle         | 200 | <h1>What changed</h1>
        /diff?from=2026-01-01&to=2026-01-01                | text/html           | 200 | The evidence of release 2026-01-01 is that of release 2026-01-01.
        /diff?from=2026-01-01&to=2026-01-01-2&kind=fact-changed | text/html      | 200 | value 3.2
        /diff?from=2026-01-01&to=2026-01-01-2&kind=mood    | text/html           | 404 | There is no kind of change “mood”
        /diff?from=2026-01-01&to=2026-01-01-2&page=2       | text/html           | 404 | There is no such page
        /diff?from=2026-01-01&to=2027-01-01                | text/html           | 404 | There is no release “2027-01-01”
        /diff?from=../x&to=current                         | application/json    | 404 | There is no release
        /diff?from=%3Cscript%3E&to=current                 | text/html           | 404 | “&lt;script&gt;”
        /downloads/                                        | text/html           | 200 | <a href="/diff">What changed</a>
        """)
    void answers(String path, String accept, int status, String text) {
        Wire answer = site.wire("GET", path, "Accept: " + accept);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void pageJsonAndRdfTellTheSame() {
        JsonObject json = JSON.parse(site.wire("GET", "/diff.json" + CHANGES).body());
        Graph graph = graph("/diff.nt" + CHANGES);
        List<Element> rows = page("/diff" + CHANGES).select("tbody tr");
        List<JsonObject> changes =
                json.getArray("changes").map(JsonValue::getAsObject).toList();

        assertThat(rows).hasSameSizeAs(changes).hasSize(9);
        for (int i = 0; i < rows.size(); i++) {
            JsonObject change = changes.get(i);
            Element link = rows.get(i).selectFirst("th a");
            assertThat(link.text()).isEqualTo(change.getString("label"));
            assertThat(Iris.HOME + link.attr("href").substring(1)).isEqualTo(change.getString("thing"));
            assertThat(rows.get(i).select("td").get(1).select("a").eachText())
                    .containsExactlyElementsOf(change.getArray("newerPlaces")
                            .map(place -> place.getAsObject().getString("label"))
                            .toList());
        }
        assertThat(changes.stream().map(change -> change.getString("iri")))
                .containsExactlyInAnyOrderElementsOf(graph.find(null, RDF.Nodes.type, Mst.EvidenceChange)
                        .mapWith(Triple::getSubject)
                        .mapWith(node -> node.getURI())
                        .toList());
    }

    /** A shifted table stands elsewhere in each release: each link leads to where it stands in its own. */
    @Test
    void linksLeadIntoTheirRelease() {
        Element row = page("/diff" + CHANGES + "&kind=fact-changed").select("tbody tr").stream()
                .filter(candidate -> candidate.text().contains("value 2.3"))
                .findFirst()
                .orElseThrow();

        assertThat(row.select("td").get(0).text()).contains("value 3.2");
        assertThat(row.select("td").get(0).select("a").attr("href"))
                .isEqualTo("/release/2026-01-01/source/clinicaltrials.gov/NCT99990411#/resultsSection/"
                        + "outcomeMeasuresModule/outcomeMeasures/0/classes/0/categories/0/measurements/1");
        for (Element link : page("/diff" + CHANGES).select("main a")) {
            Wire answer = site.wire("GET", link.attr("href").replaceFirst("#.*", ""), "Accept: text/html");
            assertThat(answer.status()).as(link.attr("href")).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/release/2026-01-01-2/since/2026-01-01, /diff?from=2026-01-01&to=2026-01-01-2",
        "/release/2026-01-01-2/since/2026-01-01/fact-added/study/NCT99990411/result/0/value/0.0.OG000, "
                + "/diff?from=2026-01-01&to=2026-01-01-2&kind=fact-added",
    })
    void theIriOfAChangeLeadsToIt(String iri, String path) {
        Wire answer = site.wire("GET", iri);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/release/2026-01-01-2" + path);
    }

    @Test
    void manyChangesComePageByPage() {
        Named thing = new Named(NodeFactory.createURI(Iris.HOME + "endpoint/" + "x".repeat(200)), "y".repeat(200));
        Change change = new Change(
                ChangeKind.CONCEPT_ADDED,
                thing,
                Optional.empty(),
                Optional.of(thing),
                List.of(thing),
                List.of(thing),
                OptionalLong.of(1_000),
                List.of());
        Comparison many = new Comparison("1", "2", new Iris(Iris.HOME), Collections.nCopies(120, change));
        Choice last = new Choice("1", "2", Optional.empty(), 3);
        Addresses addresses = new Addresses(Iris.HOME);
        List<String> releases = List.of("1", "2");
        ChangesPage page = ChangesPage.of(last, releases, many, addresses, "2").orElseThrow();

        assertThat(page.rows()).hasSize(20);
        assertThat(page.previous()).contains("/diff?from=1&to=2&page=2");
        assertThat(page.next()).isEmpty();
        assertThat(ChangesPage.of(last.page(4), releases, many, addresses, "2")).isEmpty();
        assertThat(ChangesPage.of(last.page(1), releases, many, addresses, "2")
                        .orElseThrow()
                        .rows()
                        .toString())
                .hasSizeLessThan(150_000);
    }

    private static Graph graph(String path) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(site.wire("GET", path).body(), Lang.NTRIPLES).parse(graph);
        return graph;
    }

    private static Document page(String path) {
        return Jsoup.parse(site.wire("GET", path, "Accept: text/html").body());
    }
}
