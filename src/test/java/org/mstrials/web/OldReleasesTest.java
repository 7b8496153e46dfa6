package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.release.Releases;

/** Releases that are not the current one answer at addresses of their own. */
class OldReleasesTest {
    private static final List<String> VERSIONS =
            List.of("2026-11-21", "2026-11-21-2", "2026-11-21-3", "2026-11-21-4", "2026-11-21-5");

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        VERSIONS.forEach(version -> SwitchTest.publish(folder, version));
        site = Site.of(new Releases(folder).required());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /release/2026-11-21/s                         | text/html   | 200 | thing of 2026-11-21<
        /release/2026-11-21/s                         | text/turtle | 200 | is 2026-11-21.
        /release/2026-11-21/s.nt                      | */*         | 200 | is 2026-11-21.
        /release/2026-11-21/                          | text/html   | 200 | Release <a href="/release/2026-11-21/downloads/">2026-11-21</a>
        /release/2026-11-21/downloads/                | text/html   | 200 | Downloads of release 2026-11-21<
        /release/2026-11-21/downloads/manifest.ttl    | */*         | 200 | dcat:version         "2026-11-21"
        /release/2026-11-21/sparql                    | text/turtle | 200 | /release/2026-11-21/sparql#service
        /release/2026-11-21/health                    | */*         | 200 | ok
        /release/2026-11-21/queries                   | text/html   | 200 | href="/release/2026-11-21/queries/
        /release/2026-11-21/nothing                   | text/html   | 404 | in release 2026-11-21.
        /release/2026-11-21-2/s.nt                    | */*         | 200 | is 2026-11-21-2.
        /release/2000-01-01/s.nt                      | */*         | 404 | in release 2026-11-21-5.
        /release/..%2f2026-11-21/s.nt                 | */*         | 404 | in release 2026-11-21-5.
        /release/                                     | text/html   | 200 | href="/release/2026-11-21-2/sparql"
        /release/                                     | text/turtle | 200 | <http://example.org/release/2026-11-21-2>
        """)
    void eachReleaseAnswersAtItsAddress(String path, String accept, int status, String fragment) {
        HttpResponse<String> answer = site.get(path, "Accept", accept);

        assertThat(answer.body()).contains(fragment);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void anOldReleaseSaysWhatItIsAndKeepsItsReadersInIt() {
        HttpResponse<String> answer = site.get("/release/2026-11-21/s?page=1", "Accept", "text/html");
        Document page = Jsoup.parse(answer.body());

        assertThat(SwitchTest.version(answer)).isEqualTo("2026-11-21");
        assertThat(answer.headers().firstValue("Memento-Datetime").orElse("")).endsWith("GMT");
        assertThat(answer.headers().allValues("Link")).contains("</s?page=1>; rel=\"original\"");
        assertThat(answer.headers().firstValue("Content-Location")).contains("/release/2026-11-21/s.html?page=1");
        assertThat(page.select(".edition").text()).contains("release 2026-11-21");
        assertThat(page.select("[href^=/], [src^=/], [action^=/]").eachAttr("href").stream()
                        .filter(link -> !link.isEmpty()))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(link).matches("/release/(2026-11-21/.*)?"));
        assertThat(site.get("/release/2026-11-21/downloads").headers().firstValue("Location"))
                .contains("/release/2026-11-21/downloads/");
        assertThat(site.get("/release/2026-11-21.ttl").headers().firstValue("Location"))
                .contains("/release/2026-11-21/release/2026-11-21.ttl");
        assertThat(site.get("/s").headers().firstValue("Memento-Datetime")).isEmpty();
    }

    @Test
    void moreReleasesThanMayBeOpenAnswer() {
        for (int round = 0; round < 2; round++) {
            for (String version : VERSIONS) {
                assertThat(site.get("/release/" + version + SwitchTest.QUERY).body())
                        .contains("is " + version + ".");
            }
        }
    }
}
