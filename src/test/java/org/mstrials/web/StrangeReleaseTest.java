package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A release of another base, with everything in it that a page or an address could stumble over. */
class StrangeReleaseTest {
    private static final String BASE = "http://trials.example/";
    private static final int LINKS = 250;

    private static final String TRIG = """
        PREFIX mst: <https://w3id.org/ms-trials/ontology#>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX bibo: <http://purl.org/ontology/bibo/>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        BASE <http://trials.example/>
        <source/a> {
          <study/NCT00000001> a mst:Study ;
            rdfs:label "</script><script>alert(1)</script>\\"><img src=x onerror=alert(2)>" ;
            mst:conditionName "<!--", "]]>", "&lt;b&gt;", "{{7*7}} ${7*7}" ;
            foaf:page <javascript:alert(3)>, <data:text/html,x>, <https://ok.example/?a=%22%3E> ;
            mst:registration <study/NCT00000001/registration/1>, <study/NCT00000001/registration/2> .
          <study/NCT00000001/registration/1> a mst:Registration ; mst:registeredNumber "NCT00000009" .
          <study/NCT00000001/registration/2> a mst:Registration ; mst:registeredNumber "2020/1 x" .
          <study/NCT00000002> a mst:Study ; mst:registration <study/NCT00000002/registration/1> .
          <study/NCT00000002/registration/1> a mst:Registration ; mst:registeredNumber "2020/1 x" .
          <publication/doi/10.1000/a> a mst:Publication ; rdfs:label "a" ; bibo:doi "10.1000/a" .
          <publication/doi/10.1000/a.rdf> a mst:Publication ; rdfs:label "ends in rdf" ; bibo:doi "10.1000/a.rdf" .
          <publication/doi/10.1002/(sici)1;2-%23%3C> a mst:Publication ; rdfs:label "old doi" ; bibo:doi "10.1002/(sici)1;2-#<" .
          <publication/doi/10.1000//two> a mst:Publication ; rdfs:label "two slashes" .
          <publication/12345> a mst:Publication ; bibo:doi "10.1000/upper" .
        }
        <source/b> {
          <study/NCT00000002> mst:acronym "SAME" ; mst:enrollment 40 .
        }
        <source/c> {
          <study/NCT00000002> mst:acronym "SAME" ; mst:enrollment 41 ; mst:phase <code/phase/phase3> .
        }
        <source/p> {
          <publication/1> a mst:Publication ; rdfs:label "one" ; mst:contribution <publication/1/author/1> .
          <publication/1/author/1> a mst:Contribution ; mst:contributor <publication/1/author/1/agent> .
          <publication/1/author/1/agent> a foaf:Person ; foaf:name "A. Same" ; owl:sameAs <https://orcid.org/0000-0002-1825-0097> .
          <publication/2> a mst:Publication ; rdfs:label "two" ; mst:contribution <publication/2/author/1>, <publication/2/author/2> .
          <publication/2/author/1> a mst:Contribution ; mst:contributor <publication/2/author/1/agent> ; mst:affiliation "There <b>" .
          <publication/2/author/1/agent> a foaf:Person ; foaf:name "Anna Same" ; owl:sameAs <https://orcid.org/0000-0002-1825-0097> .
          <publication/2/author/2> a mst:Contribution ; mst:contributor <publication/2/author/2/agent> .
          <publication/2/author/2/agent> a foaf:Person ; foaf:name "A. Same" .
        }
        <source/b> {
          <study/NCT00000001> mst:conditionName "<!--" .
          <source/a> a mst:SourceDocument ; rdfs:label "source <a>" .
        }
        """;

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        StringBuilder trig = new StringBuilder(TRIG).append("<source/c> {\n");
        IntStream.range(0, LINKS)
                .forEach(i -> trig.append(
                        "<source/c/link/%d> <https://example.org/links> <study/NCT00000002> .\n".formatted(i)));
        site = Site.of(Site.release(folder, BASE, trig.append("}").toString()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/study/NCT00000009, 301, /study/NCT00000001",
        "/study/nct00000009.ttl, 301, /study/NCT00000001.ttl",
        "/study/2020%2F1%20x, 404, ''",
        "/publication/doi/10.1000/A, 301, /publication/doi/10.1000/a",
        "/publication/doi/10.1000/a.rdf, 200, ''",
        "/publication/doi/10.1000/A.RDF, 301, /publication/doi/10.1000/a.rdf",
        "/publication/doi/10.1000/a.rdf.ttl, 200, ''",
        "/publication/doi/10.1000/a.ttl, 200, ''",
        "/publication/doi/10.1002/(sici)1;2-%23%3C, 200, ''",
        "/publication/doi/10.1002/(SICI)1;2-%23%3C, 301, /publication/doi/10.1002/(sici)1;2-%23%3C",
        "/publication/doi/10.1002%2F%28sici%291%3B2-%23%3c, 301, /publication/doi/10.1002/(sici)1;2-%23%3C",
        "/publication/doi/10.1000//two, 200, ''",
        "/publication/doi/10.1000/UPPER, 301, /publication/12345",
        "/, 200, ''",
    })
    void findsThingsByStrangeNames(String path, int status, String location) {
        Wire answer = site.wire("GET", path, "Accept: text/html");

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(location);
    }

    @Test
    void aPathThatIsAnIriIsNotAForm() {
        assertThat(site.wire("GET", "/publication/doi/10.1000/a.rdf", "Accept: text/html")
                        .body())
                .contains("<h1>ends in rdf");
        assertThat(site.wire("GET", "/publication/doi/10.1000/a.rdf.ttl").body())
                .contains("ends in rdf");
    }

    /** Only where the IRI is the very address that was asked, and what it names is not the description. */
    @ParameterizedTest
    @CsvSource({
        "/study/NCT00000001, text/turtle, trials.example, 303, /study/NCT00000001.ttl",
        "/study/NCT00000001, text/html, trials.example, 303, /study/NCT00000001.html",
        "/study/NCT00000002?page=2, text/html, trials.example, 303, /study/NCT00000002.html?page=2",
        "/study/NCT00000001.ttl, text/turtle, trials.example, 200, ''",
        "/study/NCT00000001, image/png, trials.example, 406, ''",
        "/study/NCT00000001, text/turtle, other.example, 200, ''",
        "/, text/turtle, trials.example, 200, ''",
        "/code/phase, text/turtle, trials.example, 404, ''",
    })
    void aThingRedirectsToItsDescription(String path, String accept, String host, int status, String location) {
        Wire answer = site.wire("GET", path, "Accept: " + accept, "Host: " + host);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(location);
        assertThat(answer.all("Vary").contains("Accept")).isEqualTo(!path.endsWith(".ttl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/study/NCT00000001", "/study/NCT00000001.html"})
    void markupInTitlesIsText(String path) {
        Wire answer = site.wire("GET", path, "Accept: text/html");
        Document page = Jsoup.parse(answer.body());

        assertThat(page.select("script:not([type=application/ld+json]):not([src]), img, [onerror]"))
                .isEmpty();
        assertThat(page.select("script[src]").eachAttr("src")).allMatch(address -> address.startsWith("/assets/"));
        assertThat(page.selectFirst("h1").wholeText())
                .isEqualTo("</script><script>alert(1)</script>\"><img src=x onerror=alert(2)>");
        assertThat(page.title()).startsWith("</script><script>alert(1)");
        assertThat(page.select("a[href]").eachAttr("href"))
                .contains("https://ok.example/?a=%22%3E")
                .allMatch(href -> href.startsWith("/") || href.startsWith("#") || href.startsWith("http"));
        assertThat(page.select(".about").text())
                .contains("javascript:alert(3)", "<!--", "]]>", "&lt;b&gt;", "{{7*7}} ${7*7}");
        Graph schema = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        page.selectFirst("script[type=application/ld+json]").data(), Lang.JSONLD)
                .parse(schema);
        assertThat(schema.size()).isPositive();
    }

    /** Markup in a refused path and in the labels that the refusal suggests. */
    @Test
    void markupInRefusalsIsText() {
        Document page = Jsoup.parse(site.wire("GET", "/study/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "Accept: text/html")
                .body());

        assertThat(page.select("script:not([src]), img")).isEmpty();
        assertThat(page.text()).contains("<img src=x onerror=alert(2)>");
    }

    @Test
    void eachStatementNamesItsSources() {
        Document page = Jsoup.parse(
                site.wire("GET", "/study/NCT00000001", "Accept: text/html").body());

        assertThat(page.select("#source-1, #source-2").eachText()).containsExactly("source <a>", "source/b");
        assertThat(page.select("dd:contains(<!--) .mark").eachAttr("href")).containsExactly("#source-1", "#source-2");
        assertThat(page.select("dd:contains(]]>) .mark")).isEmpty();
    }

    /** One ORCID is one person; one name is not. */
    @ParameterizedTest
    @CsvSource({
        "/publication/1/author/1/agent, 'one, two', 'A. Same, Anna Same'",
        "/publication/2/author/1/agent, 'one, two', 'A. Same, Anna Same'",
        "/publication/2/author/2/agent, two, A. Same",
    })
    void peopleAreTheSameByTheirOrcid(String path, String works, String names) {
        Document page = Jsoup.parse(site.wire("GET", path, "Accept: text/html").body());

        assertThat(page.select("[aria-labelledby=parts] tbody th a").eachText()).containsExactly(works.split(", "));
        assertThat(page.select("[aria-labelledby=parts] tbody td:nth-child(3) a")
                        .eachText())
                .containsExactly(names.split(", "));
        assertThat(page.select(".lead a[href='https://orcid.org/0000-0002-1825-0097']"))
                .hasSize(works.contains(",") ? 1 : 0);
    }

    /** Every link on one page and no page is empty. */
    @Test
    void incomingLinksAreOnPages() {
        Set<String> seen = new HashSet<>();
        String path = "/study/NCT00000002";
        List<Integer> sizes = List.of(100, 100, 50);
        for (int page = 1; page <= sizes.size(); page++) {
            Wire answer = site.wire("GET", path + (page == 1 ? "" : "?page=" + page), "Accept: application/n-triples");
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(answer.body(), Lang.NTRIPLES).parse(graph);
            List<String> links = graph.find(Node.ANY, NodeFactory.createURI("https://example.org/links"), Node.ANY)
                    .mapWith(triple -> triple.getSubject().getURI())
                    .toList();
            assertThat(links).hasSize(sizes.get(page - 1));
            assertThat(links.stream().allMatch(seen::add)).isTrue();
            String address = "http://localhost:" + site.server().port() + path;
            assertThat(answer.all("Link").contains("<%s?page=%d>; rel=\"next\"".formatted(address, page + 1)))
                    .isEqualTo(page < sizes.size());
            assertThat(answer.all("Link").contains("<%s?page=%d>; rel=\"prev\"".formatted(address, page - 1)))
                    .isEqualTo(page > 1);
            assertThat(answer.header("Content-Location")).isEqualTo(path + ".nt" + (page == 1 ? "" : "?page=" + page));
        }
        assertThat(seen).hasSize(LINKS);
        assertThat(site.wire("GET", path + "?page=4").status()).isEqualTo(404);
        Document second = Jsoup.parse(
                site.wire("GET", path + "?page=2", "Accept: text/html").body());
        assertThat(second.select(".pages a").eachAttr("href")).containsExactly("?page=1#incoming", "?page=3#incoming");
        assertThat(second.select(".incoming dd")).hasSize(100);
    }

    @Test
    void aStudysPageShowsWhereSourcesDisagree() {
        Document page = Jsoup.parse(
                site.wire("GET", "/study/NCT00000002", "Accept: text/html").body());

        assertThat(page.select("[aria-labelledby=disagreements] dt").eachText()).containsExactly("enrollment");
        assertThat(page.select("[aria-labelledby=disagreements] dd").eachText())
                .containsExactly("40 says source/b", "41 says source/c");
    }
}
