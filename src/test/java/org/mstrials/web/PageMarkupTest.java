package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a stranger writes, into an address or into a record, is more than text on a page. */
class PageMarkupTest {
    private static final String EVIL = "</script><script>alert(1)</script></style></textarea></title>\"'><img src=x"
            + " onerror=alert(2)><svg/onload=alert(3)>";

    private static final String QUOTED = EVIL.replace("\"", "\\\"");

    private static final String TRIG = """
        PREFIX mst: <https://w3id.org/ms-trials/ontology#>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        BASE <http://trials.example/>
        <source/a> {
          <source/a> a mst:SourceDocument ; rdfs:label "EVIL" ; dcterms:title "EVIL" .
          <study/NCT00000001> a mst:Study ; rdfs:label "EVIL" ; dcterms:title "EVIL" ; mst:acronym "EVIL" ;
            mst:conditionName "EVIL" ; foaf:page <javascript:alert(4)>, <data:text/html,x>, <JaVaScRiPt:alert(5)> ;
            rdfs:comment "EVIL" ; mst:arm <study/NCT00000001/arm/1> ; mst:briefSummary "EVIL" .
          <study/NCT00000001/arm/1> a mst:Arm ; rdfs:label "EVIL" ; mst:armDescription "EVIL" ;
            mst:intervention <intervention/x> .
          <study/NCT00000002> a mst:Study ; rdfs:label "EVIL" ; mst:arm <study/NCT00000002/arm/1> .
          <study/NCT00000002/arm/1> a mst:Arm ; rdfs:label "EVIL" .
          <intervention/x> a mst:Intervention ; rdfs:label "EVIL" ; skos:prefLabel "EVIL" .
          <endpoint/x> a mst:Endpoint ; rdfs:label "EVIL" ; skos:prefLabel "EVIL" ; skos:definition "EVIL" .
          <publication/1> a mst:Publication ; rdfs:label "EVIL" ; dcterms:title "EVIL" ; dcterms:abstract "EVIL" .
          <evidence/x/value/1> a mst:Observation ; rdfs:label "EVIL" ; mst:value 1.0 ; mst:valueText "EVIL" ;
            mst:endpoint <endpoint/x> ; mst:group <evidence/x/group/1> ; prov:wasDerivedFrom <source/a/1> .
          <evidence/x/group/1> a mst:Group ; rdfs:label "EVIL" ; mst:study <study/NCT00000001> .
          <source/a/1> rdfs:label "EVIL" ; mst:quote "EVIL" ; mst:section "EVIL" .
        }
        """.replace("EVIL", QUOTED);

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(Site.release(folder, "http://trials.example/", TRIG));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/EVIL",
                "/study/EVIL",
                "/study/NCT00000001?page=EVIL",
                "/publication/doi/10.1000/EVIL",
                "/search?q=EVIL",
                "/search.html?q=EVIL&page=EVIL",
                "/search?q=study&kind=EVIL&phase=EVIL&status=EVIL&year=EVIL&intervention=EVIL",
                "/search.json?q=EVIL",
                "/suggest?q=EVIL",
                "/compare?a=EVIL&b=EVIL",
                "/compare?a=NCT00000001&b=EVIL",
                "/diff?from=EVIL&to=EVIL&kind=EVIL&page=EVIL",
                "/diff.html?from=EVIL",
                "/since/EVIL/EVIL/EVIL",
                "/release/EVIL",
                "/release/EVIL/study/EVIL",
                "/downloads/EVIL",
                "/assets/EVIL",
                "/sitemap/EVIL",
                "/queries/EVIL",
                "/queries/figures-with-places?endpoint=EVIL",
                "/queries/figures-with-places?EVIL=EVIL",
                "/queries/arm-level-table.html?nct=EVIL",
                "/queries/arm-level-table.json?EVIL=1",
                "/queries/arm-level-table.csv?EVIL=1",
                "/sparql?query=EVIL",
                "/sparql?query=SELECT(%22EVIL%22AS%3FEVIL){}",
                "/sparql?query=SELECT(STR(%22%3Cimg src=x onerror=alert(1)%3E%22)AS%3Fx){}",
                "/sparql?query=SELECT(IRI(%22javascript:alert(1)%22)AS%3Fx){}",
                "/sparql?query=ASK{}&output=EVIL",
                "/ontology?EVIL",
            })
    void whatAnAddressSaysIsText(String path) {
        String encoded = path.replace("EVIL", Site.encode(EVIL).replace("+", "%20"))
                .replace("{}", "%7B%7D")
                .replace(" ", "%20");

        for (String accept : List.of("Accept: text/html", "Accept: */*", "Accept: text/html,*/*;q=0.8")) {
            assertHarmless(site.wire("GET", encoded, accept, "Referer: " + EVIL, "User-Agent: " + EVIL));
        }
    }

    static List<String> subjects() {
        return List.of(
                "/study/NCT00000001",
                "/study/NCT00000002",
                "/study/NCT00000001/arm/1",
                "/intervention/x",
                "/endpoint/x",
                "/publication/1",
                "/evidence/x/value/1",
                "/evidence/x/group/1",
                "/source/a",
                "/source/a/1",
                "/study/NCT00000009",
                "/compare?a=NCT00000001&b=NCT00000002",
                "/queries/arms-and-regimens.html",
                "/queries/study-characteristics.html",
                "/sparql?query=SELECT*%7B?s?p?o%7D",
                "/void",
                "/",
                "/downloads/",
                "/release/");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatARecordSaysIsText(String path) {
        Wire answer = site.wire("GET", path, "Accept: text/html");

        assertThat(answer.status()).isIn(200, 404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertHarmless(answer);
        if (path.matches("/(study|intervention|endpoint|publication|evidence|source)/[^9]*")) {
            assertThat(Jsoup.parse(answer.body()).text()).contains("<img src=x onerror=alert(2)>");
        }
    }

    private static void assertHarmless(Wire answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "object-src 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        if (!answer.header("Content-Type").startsWith("text/html")) {
            assertThat(answer.header("Content-Type")).doesNotContain("html").doesNotContain("svg");
            return;
        }
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, object, embed, iframe, base"))
                .isEmpty();
        assertThat(page.select("script[src]").eachAttr("src")).allMatch(address -> address.startsWith("/assets/"));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("srcdoc");
                if (List.of("href", "src", "action", "formaction", "xlink:href").contains(name)) {
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("//");
                }
            }
        }
    }
}
