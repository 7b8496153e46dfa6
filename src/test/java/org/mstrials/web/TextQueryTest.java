package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.EmbeddedRelease;

/** The full text in SPARQL: {@code text:query}. */
class TextQueryTest {
    private static final String PREFIXES = """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX mst: <https://w3id.org/ms-trials/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        """;

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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ?x text:query "CARE-MS" ; a mst:Study                                    | 3
        ?x text:query "care-ms alemtuzumab" ; a mst:Publication                  | 2
        ?x a mst:Study . ?x text:query "annualised relapse"                      | 5
        ?x text:query ("NCT00530348" 1)                                          | 1
        (?x ?score) text:query ("topaz" 10) . ?x a mst:Study FILTER(?score > 0)  | 1
        ?x text:query (rdfs:label "topaz") ; a mst:Study                         | 1
        ?x text:query (rdfs:label "scottsdale") ; a mst:Study                    | 0
        <https://w3id.org/ms-trials/study/NCT00530348> text:query "rebif"        | 1
        <https://w3id.org/ms-trials/study/NCT00530348> text:query "ocrelizumab"  | 0
        ?x text:query "relapse zebra"                                            | 0
        ?x text:query "alemtuzum* AND" . ?x a mst:InterventionConcept            | 1
        ?x text:query "*:*~^[relapse" . ?x a mst:Endpoint                        | 12
        BIND("topaz" AS ?text) ?x text:query ?text ; a mst:Study                 | 2
        GRAPH ?g { ?x a mst:Study } ?x text:query "topaz"                        | 2
        """)
    void finds(String pattern, int rows) {
        HttpResponse<String> answer = query(pattern);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines().skip(1)).hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ?x text:query (mst:keyword "relapse")        | knows no property but rdfs:label
        ?x text:query ""                             | expected words
        ?x text:query "*"                            | expected words
        ?x text:query 'WORDS'                        | expected at most
        ?x <java:org.apache.jena.query.text.TextQueryPF> "relapse" | Java class
        """)
    void refuses(String pattern, String reason) {
        HttpResponse<String> answer = query(pattern.replace("WORDS", "word ".repeat(51)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    /** The best come first when only some are wanted. */
    @Test
    void aLimitTakesTheBest() {
        assertThat(query("?x text:query (\"annualized relapse rate\" 1)").body())
                .contains("endpoint/annualized-relapse-rate");
    }

    private static HttpResponse<String> query(String pattern) {
        return site.query(PREFIXES + "SELECT * { " + pattern + " }", "Accept", "text/csv");
    }
}
