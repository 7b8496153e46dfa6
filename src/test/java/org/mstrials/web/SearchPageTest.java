package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Iris;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a search tells what its JSON tells, and works without a script. */
class SearchPageTest {
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
        /search                            | text/html  | 200 | #help                      | How to search
        /search?q=                         | text/html  | 200 | #help                      | How to search
        /search.html                       | */*        | 200 | #help                      | How to search
        /search.html?q=alemtuzumab         | text/plain | 200 | .results li:first-child    | alemtuzumab intervention
        /search?q=alemtuzumab&page=2       | text/html  | 200 | .total                     | page 2 of
        /search?q=alemtuzumap              | text/html  | 200 | .note                      | results for alemtuzumab instead
        /search?q=relapse+zebra            | text/html  | 200 | .total                     | Nothing is found for “relapse zebra”
        /search?q=relapse+zebra            | text/html  | 200 | #help                      | How to search
        /search?q=%3Cb%3Ezebra             | text/html  | 200 | .total                     | “<b>zebra”
        /search?q=%3F                      | text/html  | 400 | [role=alert]               | cannot be searched for: expected words
        /search?q=relapse&kind=drug        | text/html  | 400 | [role=alert]               | expected as kind one of arm
        /search?q=relapse&page=501         | text/html  | 400 | [role=alert]               | expected a page from 1
        /search?q=relapse&kind=endpoint    | text/html  | 200 | .facets p a                | Show all
        """)
    void shows(String path, String accept, int status, String selector, String text) {
        Wire answer = site.wire("GET", path, "Accept: " + accept);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(Jsoup.parse(answer.body()).select(selector).text()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=alemtuzumab",
                "q=alemtuzumab&page=3",
                "q=relapse+rate&kind=endpoint&kind=claim",
                "q=thyroid*",
                "q=care-ms&phase=phase3"
            })
    void tellsWhatTheJsonTells(String question) {
        Document page = page("/search?" + question);
        JsonNode json = JSON.readTree(site.get("/search.json?" + question).body());
        List<JsonNode> results = json.get("results").valueStream().toList();

        assertThat(page.select(".result a").eachAttr("href"))
                .isEqualTo(results.stream()
                        .map(hit -> hit.get("iri").asString().replace(Iris.HOME, "/"))
                        .toList());
        assertThat(page.select(".result a").eachText())
                .isEqualTo(results.stream()
                        .map(hit -> hit.get("label").asString().strip())
                        .toList());
        assertThat(page.select(".result mark"))
                .hasSize(results.stream()
                        .mapToInt(hit -> hit.get("marks").size())
                        .sum());
        assertThat(page.select(".total strong").text())
                .isEqualTo(json.get("total").asString());
        json.get("facets").forEachEntry((facet, counts) -> {
            assertThat(page.select("input[name=" + facet + "]").eachAttr("value"))
                    .containsExactlyInAnyOrderElementsOf(counts.valueStream()
                            .map(count -> count.get("value").asString())
                            .toList());
            assertThat(page.select("input[name=" + facet + "][checked]").eachAttr("value"))
                    .allMatch(value -> question.contains(facet + "=" + value));
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    /** Which boxes are ticked is what the address says; the next page keeps them. */
    @Test
    void narrowingStays() {
        Document page = page("/search?q=alemtuzumab&kind=claim&kind=publication");

        assertThat(page.select(".facets input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("claim", "publication");
        assertThat(page.select("[rel=next]").attr("href"))
                .isEqualTo("/search?q=alemtuzumab&kind=claim&kind=publication&page=2");
    }

    @ParameterizedTest
    @CsvSource({"kind=group, group", "kind=group&kind=study, 'group, study'"})
    void suggestsOfAKind(String kinds, String expected) {
        JsonNode answer = JSON.readTree(site.get("/suggest?q=co&" + kinds).body());

        assertThat(answer.get(2)
                        .valueStream()
                        .map(JsonNode::asString)
                        .distinct()
                        .toList())
                .isNotEmpty()
                .isSubsetOf(List.of(expected.split(", ")));
        assertThat(site.get("/suggest?q=co&kind=drug").statusCode()).isEqualTo(400);
    }

    private static Document page(String path) {
        return Jsoup.parse(site.wire("GET", path, "Accept: text/html").body());
    }
}
