package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.EmbeddedRelease;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a search over the embedded data finds first, and what it refuses. */
class SearchesTest {
    private static final String BASE = "https://w3id.org/ms-trials/";

    private static final JsonMapper JSON = new JsonMapper();

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
        annualized relapse rate           | endpoint        | endpoint/annualized-relapse-rate
        annualised relapse rates          | endpoint        | endpoint/annualized-relapse-rate
        CARE-MS                           | study           | study/NCT00530348
        care-ms II                        | study           | study/NCT00548405
        TOPAZ                             | study           | study/NCT02255656
        CAMMS03409                        | study           | study/NCT00930553
        extension protocol                | study           | study/NCT00930553
        an extension prot*                | study           | study/NCT00930553
        relapse-free                      | endpoint        | endpoint/relapse-free
        NCT00530348                       | study           | study/NCT00530348
        nct00530348                       | study           | study/NCT00530348
        https://clinicaltrials.gov/study/NCT00530348 | study | study/NCT00530348
        31762387                          | publication     | publication/31762387
        PMID: 31762387                    | publication     | publication/31762387
        PMC7720359                        | publication     | publication/31762387
        10.1177/1352458519888610          | publication     | publication/31762387
        DOI:10.1007/S00415-020-09983-1    | publication     | publication/doi/10.1007/s00415-020-09983-1
        https://doi.org/10.1177/1756285617722706 | publication | publication/doi/10.1177/1756285617722706
        Fernandez Oscar                   | person          | publication/31762387/author/6/agent
        alemtuzumab                       | intervention    | intervention/alemtuzumab
        Lemtrada                          | intervention    | intervention/alemtuzumab
        Scottsdale                        | study           | study/NCT00050778
        registered number                 | term            | ontology#registeredNumber
        """)
    void findsFirst(String text, String kind, String path) {
        JsonNode first = search("q=" + Site.encode(text)).at("/results/0");

        assertThat(first.get("iri").asString()).isEqualTo(BASE + path);
        assertThat(first.get("kind").asString()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT0053034", "relapse zebra", "10.1177/1352458519888611"})
    void whatIsNotThereIsNotFound(String text) {
        JsonNode answer = search("q=" + Site.encode(text));

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.get("pages").asInt()).isZero();
        assertThat(answer.get("results")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        alemtuzumap         | alemtuzumab          | intervention/alemtuzumab
        annualised relapce  | annualised relapse   | endpoint/annualized-relapse-rate
        alemtuz             | alemtuz*             | intervention/alemtuzumab
        """)
    void forgivesMistakes(String text, String instead, String path) {
        JsonNode answer = search("q=" + Site.encode(text));

        assertThat(answer.get("query").asString()).isEqualTo(text);
        assertThat(answer.get("instead").asString()).isEqualTo(instead);
        assertThat(answer.at("/results/0/iri").asString()).isEqualTo(BASE + path);
    }

    /** Control characters, quotes and tags come back as they came. */
    @Test
    void whatIsTypedIsData() {
        String text = "relapse \u0001\u007f\u2028 \"</script>\\ \ud83d\ude00";

        assertThat(search("q=" + Site.encode(text)).get("query").asString()).isEqualTo(text);
        assertThat(search("q=" + Site.encode("alemtuzumab")).has("instead")).isFalse();
    }

    @Test
    void anAnswerTellsWhatEachResultIs() {
        JsonNode answer = search("q=Sustained+Accumulation&kind=outcome-measure");
        JsonNode first = answer.get("results").get(0);

        assertThat(answer.get("query").asString()).isEqualTo("Sustained Accumulation");
        assertThat(first.get("label").asString()).contains("Sustained Accumulation of Disability");
        assertThat(first.get("marks").get(0)).hasSize(2);
        assertThat(first.get("of").get("iri").asString()).startsWith(BASE + "study/NCT");
        assertThat(first.has("matched")).isFalse();
        assertThat(first.get("score").asDouble()).isPositive();
        assertThat(search("q=scottsdale").at("/results/0/matched"))
                .isEqualTo(JSON.readTree("{\"text\": \"Scottsdale\", \"marks\": [[0, 10]]}"));
    }

    @Test
    void facetsCountAndNarrow() {
        JsonNode all = search("q=alemtuzumab");
        JsonNode studies = search("q=alemtuzumab&kind=study&phase=phase3&phase=phase3&year=2007");

        assertThat(values(all, "kind")).contains("study", "publication", "endpoint", "intervention", "arm", "claim");
        assertThat(values(search("q=alemtuzumab&kind=publication"), "year")).contains("2019");
        assertThat(values(all, "status")).containsExactly("completed");
        assertThat(values(all, "intervention")).contains("alemtuzumab", "interferon-beta-1a");
        assertThat(studies.get("results"))
                .extracting(hit -> hit.get("iri").asString())
                .containsExactlyInAnyOrder(BASE + "study/NCT00530348", BASE + "study/NCT00548405");
        assertThat(values(studies, "kind")).containsExactly("study");
        assertThat(values(studies, "phase")).containsExactly("phase3");
        assertThat(values(studies, "year")).containsExactlyInAnyOrder("2007", "2009");
    }

    @Test
    void pagesAreLinked() {
        HttpResponse<String> first = site.get("/search?q=alemtuzumab&kind=claim");
        HttpResponse<String> second = site.get(target(first, "next"));

        assertThat(first.headers().allValues("Link")).noneMatch(link -> link.contains("prev"));
        assertThat(target(second, "prev")).isEqualTo("/search?q=alemtuzumab&kind=claim&page=1");
        assertThat(second.body()).isNotEqualTo(first.body());
        JsonNode last = JSON.readTree(site.get(target(second, "last")).body());
        assertThat(last.get("page").asInt()).isEqualTo(last.get("pages").asInt());
        assertThat(site.get(target(second, "prev")).body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /search                                | expected words
        /search?q=                             | expected words
        /search?q=%20%3F!                      | expected words
        /search?q=relapse&kind=drug            | expected as kind one of arm
        /search?q=relapse&phase=phase9         | expected as phase one of
        /search?q=relapse&page=0               | expected a page from 1 to 500
        /search?q=relapse&page=501             | expected a page from 1 to 500
        /search?q=relapse&page=499             | expected a page from 1 to
        /search?q=relapse&page=two             | expected the number of a page
        /search?q=relapse&page=99999999999     | expected the number of a page
        """)
    void aWrongAddressIsRefusedWithTheReason(String path, String reason) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith(reason);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        for (String path : List.of("/search?q=", "/search.json?q=", "/suggest?q=")) {
            assertThat(site.get(path + "x".repeat(501)).statusCode()).isEqualTo(400);
            assertThat(site.get(path + "x+".repeat(51)).statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /search?q=relapse      | application/json | 200 | application/json
        /search?q=relapse      | */*              | 200 | application/json
        /search?q=relapse      | text/turtle      | 406 | text/plain
        /search.json?q=relapse | text/html        | 200 | application/json
        /suggest?q=rel         | */*              | 200 | application/x-suggestions+json
        /opensearch.xml        | */*              | 200 | application/opensearchdescription+xml
        """)
    void answersInItsTypes(String path, String accept, int status, String type) {
        HttpResponse<String> answer = site.get(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(site.send("HEAD", path, "", "Accept", accept).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        alem         | alemtuzumab             | intervention/alemtuzumab
        annualized r | annualized relapse rate | endpoint/annualized-relapse-rate
        fernandez    | Fernández, Óscar        | publication/31762387/author/6/agent
        nct0053      | Comparison of Alemtuzumab and Rebif® Efficacy in Multiple Sclerosis, Study One | study/NCT00530348
        """)
    void suggests(String text, String label, String path) {
        JsonNode answer =
                JSON.readTree(site.get("/suggest?q=" + Site.encode(text)).body());

        assertThat(answer.get(0).asString()).isEqualTo(text);
        assertThat(answer.get(1).get(0).asString()).isEqualTo(label);
        assertThat(answer.get(3).get(0).asString()).isEqualTo(BASE + path);
        assertThat(answer.get(2)).hasSameSizeAs(answer.get(1));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "%3F, ?", "zzz, zzz"})
    void suggestsNothingForNothing(String typed, String text) {
        assertThat(JSON.readTree(site.get("/suggest?q=" + typed).body()))
                .isEqualTo(JSON.readTree("[\"" + text + "\", [], [], []]"));
    }

    @Test
    void theDescriptionLeadsToBoth() {
        String description = site.get("/opensearch.xml").body();
        String here = "http://localhost:" + site.server().port();

        assertThat(description)
                .contains(here + "/search.json?q={searchTerms}", here + "/suggest?q={searchTerms}")
                .doesNotContain("{base}");
    }

    private static JsonNode search(String parameters) {
        HttpResponse<String> answer = site.get("/search?" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> values(JsonNode answer, String facet) {
        return answer.at("/facets/" + facet)
                .valueStream()
                .map(count -> count.get("value").asString())
                .toList();
    }

    private static String target(HttpResponse<String> answer, String relation) {
        return answer.headers().allValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"" + relation + '"'))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }
}
