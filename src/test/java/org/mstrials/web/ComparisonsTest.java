package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;

/** What stands side by side is the same kind of thing, and is what the graph says. */
class ComparisonsTest {
    private static final String GROUPS =
            "/compare?a=/evidence/comi-2020/group/three-courses&b=/evidence/comi-2020/group/four-courses";

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
        /compare                                            | text/html        | 200 | What to write
        /compare?a=NCT00530348                              | */*              | 200 | value="NCT00530348"
        /compare?a=NCT00530348&b=NCT00548405                | text/html        | 200 | measured by both
        /compare?a=CAMMS03409&b=/study/nct02255656          | text/html        | 200 | Design and dates
        /compare?a=https://w3id.org/ms-trials/study/NCT00530348&b=TOPAZ | text/html | 200 | Design and dates
        /compare?a=/evidence/comi-2020/group/three-courses&b=/evidence/comi-2020/group/four-courses | text/html | 200 | Figures of the same
        /compare?a=NCT00530348&b=NCT99999999                | text/html        | 404 | There is nothing called “NCT99999999”
        /compare?a=https://example.org/x&b=NCT00530348      | text/html        | 404 | There is nothing called “https://example.org/x”
        /compare?a=%3Cscript%3E&b=NCT00530348               | text/html        | 404 | “&lt;script&gt;”
        /compare?a=NCT00530348&b=/evidence/comi-2020/group/overall | text/html | 400 | Expected two studies or two groups
        /compare?a=/ontology&b=/void                        | text/html        | 400 | Expected two studies or two groups
        /compare?a=NCT00530348&b=NCT00548405                | application/json | 406 | There is text/html
        """)
    void answers(String path, String accept, int status, String text) {
        Wire answer = site.wire("GET", path, "Accept: " + accept);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    /** Each figure is of the group of its column, and of the endpoint and statistic of its row. */
    @Test
    void figuresInOneRowAreOfTheSame() {
        List<Element> rows = page(GROUPS).select("[aria-labelledby=figures] tbody tr");

        assertThat(rows).hasSizeGreaterThan(10);
        for (Element row : rows) {
            List<Node> same =
                    row.select("th a").stream().map(ComparisonsTest::iri).toList();
            List<Element> sides = row.select("td");
            for (int side = 0; side < 2; side++) {
                Node group = iri(
                        page(GROUPS).select("[aria-labelledby=figures] thead a").get(side));
                List<Element> figures = sides.get(side).select("strong a");
                assertThat(figures).isNotEmpty();
                for (Element link : figures) {
                    Graph graph = graph(link.attr("href"));
                    Node figure = iri(link);
                    assertThat(graph.contains(figure, Mst.group, group)).isTrue();
                    assertThat(graph.contains(figure, Mst.endpoint, same.get(0)))
                            .isTrue();
                    assertThat(graph.contains(figure, Mst.statistic, same.get(1)))
                            .isTrue();
                }
            }
        }
    }

    /** The rate before Course 3 stands beside the rate before Course 4, not beside the rate after it. */
    @Test
    void timesAreComparable() {
        Element row = page(GROUPS).select("[aria-labelledby=figures] tbody tr").stream()
                .filter(candidate -> candidate.text().contains("12 months before Course 3"))
                .filter(candidate -> candidate.text().startsWith("annualized relapse rate"))
                .findFirst()
                .orElseThrow();

        assertThat(row.select("td").get(0).text()).contains("0.73").doesNotContain("after");
        assertThat(row.select("td").get(1).text())
                .contains("12 months before Course 4")
                .doesNotContain("after");
    }

    @Test
    void outcomesInOneRowHaveItsEndpoint() {
        Document page = page("/compare?a=NCT00530348&b=NCT00548405");

        assertThat(page.select("tr.shared")).isNotEmpty();
        for (Element row : page.select("tr.shared")) {
            for (Element outcome : row.select("td a")) {
                assertThat(graph(outcome.attr("href"))
                                .contains(iri(outcome), Mst.endpoint, iri(row.selectFirst("th a"))))
                        .isTrue();
            }
        }
        assertThat(page.select("[aria-labelledby=facts] tr:contains(enrollment) td")
                        .eachText())
                .containsExactly("581", "840");
    }

    private static Graph graph(String path) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(site.wire("GET", path + ".nt").body(), Lang.NTRIPLES)
                .parse(graph);
        return graph;
    }

    private static Document page(String path) {
        return Jsoup.parse(site.wire("GET", path, "Accept: text/html").body());
    }

    private static Node iri(Element link) {
        return NodeFactory.createURI(Iris.HOME + link.attr("href").substring(1));
    }
}
