package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Iris;
import org.mstrials.release.OpenRelease;
import org.mstrials.web.describe.Representation;

/** Every IRI of the embedded release answers, in every form, and everything else is refused with help. */
class ResourcesTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private static final String STUDY = "/study/NCT00930553";

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
        # what is asked                                    | Accept                  | status | type                  | header                                              | in the body
        /study/NCT00930553                                 | BROWSER                 | 200 | text/html                | Content-Location: /study/NCT00930553.html           | <h1>CAMMS03409: An Extension Protocol
        /study/NCT00930553                                 |                         | 200 | text/html                | Vary: Accept                                        | <h1>
        /study/NCT00930553                                 | */*                     | 200 | text/html                | Vary: Accept                                        | <h1>
        /study/NCT00930553                                 | text/turtle             | 200 | text/turtle              | Content-Location: /study/NCT00930553.ttl            | study:NCT00930553
        /study/NCT00930553                                 | application/ld+json     | 200 | application/ld+json      | Content-Location: /study/NCT00930553.jsonld         | "@id"
        /study/NCT00930553                                 | application/n-triples   | 200 | application/n-triples    | Content-Location: /study/NCT00930553.nt             | <https://w3id.org/ms-trials/study/NCT00930553> <
        /study/NCT00930553                                 | application/rdf+xml     | 200 | application/rdf+xml      | Content-Location: /study/NCT00930553.rdf            | <rdf:RDF
        /study/NCT00930553                                 | text/turtle;q=0.4, application/rdf+xml;q=0.5 | 200 | application/rdf+xml | Vary: Accept                        | <rdf:RDF
        /study/NCT00930553                                 | text/turtle;q=0, text/html;q=0, */*;q=0.1 | 200 | application/ld+json | Vary: Accept                           | "@id"
        /study/NCT00930553                                 | text/*;q=0.3, text/html;q=0.1, image/png | 200 | text/turtle | Vary: Accept                                    | PREFIX
        /study/NCT00930553                                 | APPLICATION/LD+JSON;profile="a, b" | 200 | application/ld+json | Vary: Accept                                  | "@id"
        /study/NCT00930553                                 | text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | 200 | text/html | Vary: Accept                          | <h1>
        /study/NCT00930553                                 | image/png               | 406 | text/plain               | Vary: Accept                                        | text/turtle             /study/NCT00930553.ttl
        /study/NCT00930553                                 | text/html;q=0           | 406 | text/plain               | Vary: Accept                                        | application/ld+json
        /study/NCT00930553.ttl                             | image/png               | 200 | text/turtle              |                                                     | study:NCT00930553
        /study/NCT00930553.html                            | text/turtle             | 200 | text/html                |                                                     | <h1>
        /study/NCT00930553.jsonld                          | BROWSER                 | 200 | application/ld+json      |                                                     | "@id"
        /study/NCT00930553.nt                              | BROWSER                 | 200 | application/n-triples    |                                                     |
        /study/NCT00930553.rdf                             | BROWSER                 | 200 | application/rdf+xml      |                                                     |
        /study/NCT00930553/arm/1                           | BROWSER                 | 200 | text/html                | Link: </study/NCT00930553>; rel="collection"        | <h1>
        /publication/31762387                              | BROWSER                 | 200 | text/html                | Link: <https://schema.org/ScholarlyArticle>; rel="type" | <h1>
        /evidence/comi-2020/value/results-course-3-arr-before | BROWSER              | 200 | text/html                | Link: <https://w3id.org/ms-trials/evidence/comi-2020/value/results-course-3-arr-before>; rel="cite-as" | 0.73
        /source/document/comi-2020                         | text/turtle             | 200 | text/turtle              |                                                     | mst:SourceDocument
        /endpoint/annualized-relapse-rate                  | BROWSER                 | 200 | text/html                |                                                     | <h1>annualized relapse rate
        /intervention/alemtuzumab                          | text/turtle             | 200 | text/turtle              |                                                     | alemtuzumab
        /code/phase/phase3                                 | BROWSER                 | 200 | text/html                |                                                     | <h1>phase 3
        /ontology                                          | BROWSER                 | 200 | text/html                | Link: <https://creativecommons.org/publicdomain/zero/1.0/>; rel="license" | id="Study"
        /ontology                                          | text/turtle             | 200 | text/turtle              | Content-Location: /ontology.ttl                     | mst:Study
        /ontology/codes                                    | text/turtle             | 200 | text/turtle              |                                                     | owl:imports
        /release/2026-01-01                                | text/turtle             | 200 | text/turtle              |                                                     | dcat:isVersionOf
        /release/2026-01-01/manifest.ttl                   | */*                     | 302 |                          | Location: /release/2026-01-01/downloads/manifest.ttl|
        /void                                              | text/turtle             | 200 | text/turtle              |                                                     | void:DatasetDescription
        /void/class/https%3A%2F%2Fw3id.org%2Fms-trials%2Fontology%23Study | text/turtle | 200 | text/turtle           |                                                     | void:entities
        /                                                  | BROWSER                 | 200 | text/html                | Link: <https://schema.org/Dataset>; rel="type"      | <h1>
        /                                                  | text/turtle             | 200 | text/turtle              | Content-Location: /index.ttl                        | void:Dataset
        /index.ttl                                         | */*                     | 200 | text/turtle              |                                                     | void:Dataset
        # other spellings and other identifiers
        /study/NCT00930553/                                | */*                     | 301 |                          | Location: /study/NCT00930553                        |
        /study//NCT00930553                                | */*                     | 301 |                          | Location: /study/NCT00930553                        |
        /study/nct00930553                                 | */*                     | 301 |                          | Location: /study/NCT00930553                        |
        /study/nct00930553.ttl?page=1                      | */*                     | 301 |                          | Location: /study/NCT00930553.ttl?page=1             |
        /study/%4ECT00930553                               | */*                     | 301 |                          | Location: /study/NCT00930553                        |
        /study/CAMMS03409                                  | */*                     | 301 |                          | Location: /study/NCT00930553                        |
        /publication/doi/10.1177/1352458519888610          | */*                     | 301 |                          | Location: /publication/31762387                     |
        /publication/doi/10.1177%2F1352458519888610        | */*                     | 301 |                          | Location: /publication/31762387                     |
        /publication/doi/10.1177/1352458519888610.ttl      | */*                     | 301 |                          | Location: /publication/31762387.ttl                 |
        /publication/https://doi.org/10.1177/1352458519888610 | */*                  | 301 |                          | Location: /publication/31762387                     |
        /publication/pmid/31762387                         | */*                     | 301 |                          | Location: /publication/31762387                     |
        /publication/pmc/PMC7720359                        | */*                     | 301 |                          | Location: /publication/31762387                     |
        /publication/pmc7720359                            | */*                     | 301 |                          | Location: /publication/31762387                     |
        /publication/handle/10668/14739                    | */*                     | 301 |                          | Location: /publication/31762387                     |
        /ontology%23Study                                  | */*                     | 301 |                          | Location: /ontology#Study                           |
        /void/class/https%3a%2f%2fw3id.org%2fms-trials%2fontology%23Study | */*      | 301 |                          | Location: /void/class/https%3A%2F%2Fw3id.org%2Fms-trials%2Fontology%23Study |
        # nothing there
        /study/NCT99999999                                 | BROWSER                 | 404 | text/html                | Vary: Accept                                        | href="/study/NCT00930553"
        /study/NCT99999999                                 | text/turtle             | 404 | text/turtle              | Vary: Accept                                        | rdfs:seeAlso
        /study/NCT99999999                                 | application/ld+json     | 404 | application/ld+json      |                                                     | seeAlso
        /study/NCT99999999                                 | application/n-triples   | 404 | application/n-triples    |                                                     | seeAlso
        /study/NCT99999999                                 | application/rdf+xml     | 404 | application/rdf+xml      |                                                     | seeAlso
        /study/NCT99999999                                 | */*                     | 404 | text/plain               |                                                     | /study/NCT00930553  An Extension
        /study/NCT99999999                                 | image/png               | 404 | text/plain               |                                                     | There is nothing at /study/NCT99999999 in release
        /study/NCT99999999.ttl                             | BROWSER                 | 404 | text/turtle              |                                                     | rdfs:seeAlso
        /study/NCT00930553.pdf                             | */*                     | 404 | text/plain               |                                                     | /study/NCT00930553
        /study/NCT00930553/arm/99                          | */*                     | 404 | text/plain               |                                                     | /study/NCT00930553/arm/1
        /endpoint/relapse                                  | */*                     | 404 | text/plain               |                                                     | /endpoint/annualized-relapse-rate
        /code/phase/phase9                                 | */*                     | 404 | text/plain               |                                                     | /code/phase/phase4
        /evidence/comi-2020                                | */*                     | 404 | text/plain               |                                                     | /source/document/comi-2020
        /release/1999-01-01                                | */*                     | 404 | text/plain               |                                                     | /release/2026-01-01
        /publication/doi/10.9999/none                      | */*                     | 404 | text/plain               |                                                     | /publication/31762387
        /study/NCT00930553?page=2                          | */*                     | 404 | text/plain               |                                                     | no such page
        /study/NCT00930553?page=0                          | text/turtle             | 404 | text/turtle              |                                                     | no such page
        /study/NCT00930553?page=many                       | BROWSER                 | 404 | text/html                |                                                     | no such page
        # nothing to be had by force
        /study/%3Cscript%3Ealert(1)%3C%2Fscript%3E         | BROWSER                 | 404 | text/html                |                                                     | %3Cscript%3E
        /study/"><script>                                  | BROWSER                 | 400 |                          |                                                     |
        /study/../../../etc/passwd                         | */*                     | 400 | text/plain               |                                                     |
        /study/%2e%2e/%2e%2e/etc/passwd                    | */*                     | 400 | text/plain               |                                                     |
        /study/..%2F..%2Fetc%2Fpasswd                      | */*                     | 404 | text/plain               |                                                     |
        /assets/..%2F..%2Fweb%2Fdescribe%2Fnear.rq         | */*                     | 404 | text/plain               |                                                     |
        //evil.example/                                    | */*                     | 404 | text/plain               |                                                     |
        /study/NCT00930553%00                              | */*                     | 400 | text/plain               |                                                     |
        /study/%zz                                         | */*                     | 400 | text/plain               |                                                     |
        /study/%FF%FE                                      | */*                     | 400 | text/plain               |                                                     |
        /study/üß                                          | */*                     | 400 | text/plain               |                                                     |
        /study/%C3%BC%C3%9F                                | */*                     | 404 | text/plain               | Vary: Accept                                        |
        /study/NCT00930553                                 | text/"turtle            | 406 | text/plain               | Vary: Accept                                        | text/turtle
        /study/NCT00930553                                 | ;;q=,,                  | 200 | text/html                |                                                     |
        /study/NCT00930553                                 | text/turtle;q=zwei      | 200 | text/turtle              |                                                     |
        /study/NCT00930553?page=%FF                        | */*                     | 400 | text/plain               |                                                     |
        """)
    void answers(String path, String accept, int status, String type, String header, String fragment) {
        Wire answer = accept == null
                ? site.wire("GET", path)
                : site.wire("GET", path, "Accept: " + accept.replace("BROWSER", BROWSER));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (type != null) {
            assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=utf-8");
        }
        if (header != null) {
            String origin = "http://localhost:" + site.server().port();
            assertThat(answer.headers()).contains(header.replace("</", "<" + origin + "/"));
        }
        assertThat(answer.body()).contains(fragment == null ? "" : fragment).doesNotContain("root:", "Exception");
        if (status != 400) {
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    /** HEAD says of every form what GET says, and sends nothing. */
    @ParameterizedTest
    @EnumSource(Representation.class)
    void theHeadIsThatOfTheWhole(Representation form) {
        Wire get = site.wire("GET", STUDY, "Accept: " + form.mediaType());
        Wire head = site.wire("HEAD", STUDY, "Accept: " + form.mediaType());

        assertThat(head.body()).isEmpty();
        assertThat(head.status()).isEqualTo(200);
        for (String name : List.of(
                "ETag", "Last-Modified", "Content-Type", "Content-Length", "Content-Location", "Vary", "Link")) {
            assertThat(head.all(name)).isNotEmpty().isEqualTo(get.all(name));
        }
    }

    @ParameterizedTest
    @EnumSource(Representation.class)
    void whatTheClientHasIsNotSentAgain(Representation form) {
        String accept = "Accept: " + form.mediaType();
        Wire first = site.wire("GET", STUDY, accept);
        String tag = first.header("ETag");
        String date = first.header("Last-Modified");

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        for (String condition : List.of(
                "If-None-Match: " + tag,
                "If-None-Match: \"other\", W/" + tag,
                "If-None-Match: *",
                "If-Modified-Since: " + date)) {
            Wire again = site.wire("GET", STUDY, accept, condition);
            assertThat(again.status()).as(condition).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Vary")).isEqualTo("Accept");
        }
        for (String condition : List.of(
                "If-None-Match: \"other\"",
                "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
                "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT",
                "If-Modified-Since: yesterday")) {
            assertThat(site.wire("GET", STUDY, accept, condition).status())
                    .as(condition)
                    .isEqualTo(200);
        }
        assertThat(site.wire("GET", STUDY, accept, "If-None-Match: \"other\"", "If-Modified-Since: " + date)
                        .status())
                .isEqualTo(200);
    }

    /** A page that is compressed is the same page, but another representation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip                          | gzip
        br;q=1.0, GZIP;q=0.8, *;q=0.1 | gzip
        gzip;q=0                      | ''
        gzip;q=0.000, deflate         | ''
        identity                      | ''
        """)
    void compressesForClientsThatCanReadIt(String accepted, String encoding) throws IOException, InterruptedException {
        Wire plain = site.wire("GET", STUDY);
        HttpResponse<byte[]> answer = site.bytes(STUDY, "Accept-Encoding", accepted);
        boolean compressed = !encoding.isEmpty();

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(encoding);
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept", "Accept-Encoding");
        assertThat(answer.headers().firstValue("ETag"))
                .hasValue(compressed ? plain.header("ETag").replaceFirst("\"$", "-gzip\"") : plain.header("ETag"));
        InputStream body = new ByteArrayInputStream(answer.body());
        assertThat(compressed ? new GZIPInputStream(body) : body).hasContent(plain.body());
        assertThat(answer.body().length < plain.body().length() / 4).isEqualTo(compressed);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(site.bytes(STUDY, "Accept-Encoding", accepted, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void everyFormHasATagOfItsOwn() {
        assertThat(Stream.of(Representation.values())
                        .map(form -> site.wire("GET", STUDY, "Accept: " + form.mediaType())
                                .header("ETag")))
                .doesNotHaveDuplicates();
    }

    /** Whatever the data says, and of whatever: all our IRIs lead somewhere, and to what is meant. */
    @Test
    void everyIriAnswers() {
        for (Node iri : iris()) {
            String path = "/" + iri.getURI().substring(Iris.HOME.length()).replaceFirst("#.*", "");
            Wire answer = site.wire("GET", path, "Accept: application/n-triples");
            assertThat(answer.status()).as(path).isEqualTo(200);
            if (!Site.answersItself(iri.getURI())) {
                assertThat(answer.body()).as(path).contains("<" + iri.getURI() + "> ");
            }
        }
    }

    @Test
    void theSitemapListsPagesThatAnswer() {
        List<String> parts = locations("/sitemap.xml", "sitemapindex > sitemap > loc");
        assertThat(parts).hasSize(1);
        List<String> pages = locations(parts.getFirst(), "urlset > url > loc");

        assertThat(pages)
                .contains("/", "/ontology", "/study/NCT00930553", "/publication/31762387")
                .doesNotHaveDuplicates();
        for (String path : pages) {
            assertThat(site.wire("HEAD", path).status()).as(path).isEqualTo(200);
        }
        assertThat(site.wire("GET", "/sitemap/2.xml").status()).isEqualTo(404);
        assertThat(site.wire("GET", "/robots.txt").body())
                .contains("Sitemap: http://localhost:" + site.server().port() + "/sitemap.xml");
    }

    private static List<String> locations(String path, String selector) {
        Document xml = Jsoup.parse(site.wire("GET", path).body(), "", Parser.xmlParser());
        String origin = "http://localhost:" + site.server().port();
        return xml.select(selector).eachText().stream()
                .map(address -> address.replace(origin, ""))
                .toList();
    }

    private static Set<Node> iris() {
        Set<Node> iris = new TreeSet<>(Comparator.comparing(Node::getURI));
        read(data -> data.find()
                .forEachRemaining(quad -> Stream.of(
                                quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                        .filter(node -> node.isURI() && node.getURI().startsWith(Iris.HOME))
                        .forEach(iris::add)));
        assertThat(iris).hasSizeGreaterThan(2000);
        return iris;
    }

    private static void read(Consumer<DatasetGraph> reader) {
        try (OpenRelease open = EmbeddedRelease.get().open()) {
            open.dataset().executeRead(() -> reader.accept(open.dataset()));
        }
    }
}
