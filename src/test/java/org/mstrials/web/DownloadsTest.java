package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.release.Download;

/** Files come out as they were published, and nothing else does. */
class DownloadsTest {
    private static final String QUADS = "/downloads/ms-trials.nq.gz";

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.open(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void thePageListsEveryFileWithItsChecksum() {
        HttpResponse<String> page = site.get("/downloads/");

        assertThat(page.headers().firstValue("Content-Type").orElse("none")).startsWith("text/html");
        for (Download file : site.release().files()) {
            assertThat(page.body()).contains("href=\"" + file.name() + "\"", file.sha256());
        }
        assertThat(site.get("/downloads").headers().firstValue("Location").orElse("none"))
                .endsWith("/downloads/");
    }

    @ParameterizedTest
    @CsvSource({
        "ms-trials.jsonld.gz, application/gzip",
        "ms-trials.nq.gz, application/gzip",
        "ms-trials.trig.gz, application/gzip",
        "ms-trials.ttl.gz, application/gzip",
        "description.ttl, text/turtle",
        "manifest.ttl, text/turtle",
        "census.tsv, text/tab-separated-values",
        "problems.tsv, text/tab-separated-values",
        "SHA256SUMS, text/plain",
    })
    void everyFileHasItsType(String file, String type) throws Exception {
        HttpResponse<byte[]> answer = site.bytes("/downloads/" + file);

        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body())
                .isEqualTo(Files.readAllBytes(site.release().downloads().resolve(file)));
    }

    @Test
    void theChecksumsFitWhatIsSent() throws Exception {
        String[] lines = site.get("/downloads/SHA256SUMS").body().split("\n", -1);

        assertThat(lines).hasSize(9);
        for (int i = 0; i < 8; i++) {
            String[] sumAndName = lines[i].split("  ", -1);
            byte[] content = site.bytes("/downloads/" + sumAndName[1]).body();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .isEqualTo(sumAndName[0]);
        }
    }

    @Test
    void programsThatReadRdfReadTheDumps() {
        String address = site.server().address() + "downloads/ms-trials";

        assertThat(RDFDataMgr.loadDatasetGraph(address + ".nq.gz").stream()).hasSize(Site.STATEMENTS);
        assertThat(RDFDataMgr.loadDatasetGraph(address + ".trig.gz").stream()).hasSize(Site.STATEMENTS);
        assertThat(RDFDataMgr.loadDatasetGraph(address + ".jsonld.gz").stream()).hasSize(Site.STATEMENTS);
        assertThat(RDFDataMgr.loadModel(address + ".ttl.gz").size()).isEqualTo(Site.STATEMENTS);
    }

    @Test
    void aProgramThatNamesTheTypeOfTheContentGetsItEncoded() {
        HttpResponse<String> file = site.send("HEAD", QUADS, "");
        HttpResponse<String> content = site.send("HEAD", QUADS, "", "Accept", "application/n-quads");

        assertThat(content.headers().firstValue("Content-Type")).contains("application/n-quads");
        assertThat(content.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(content.headers().firstValue("ETag"))
                .isNotEqualTo(file.headers().firstValue("ETag"));
        assertThat(file.headers().firstValue("Vary")).contains("Accept");
        assertThat(content.headers().firstValue("Vary")).contains("Accept");
    }

    @Test
    void aPartCanBeAskedFor() {
        HttpResponse<String> part = site.get("/downloads/SHA256SUMS", "Range", "bytes=0-63");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body())
                .hasSize(64)
                .isEqualTo(site.release().files().getFirst().sha256());
        assertThat(part.headers().firstValue("Content-Range").orElse("none")).startsWith("bytes 0-63/");
        assertThat(site.get(QUADS, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        HttpResponse<String> head = site.send("HEAD", QUADS, "");
        String tag = head.headers().firstValue("ETag").orElse("none");
        String date = head.headers().firstValue("Last-Modified").orElse("none");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(tag).isEqualTo('"' + site.release().files().get(4).sha256() + '"');
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(site.release().files().get(4).size());
        assertThat(site.get(QUADS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get(QUADS, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(site.get(QUADS, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(site.get(QUADS, "Range", "bytes=0-1", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/downloads/../tdb2/tdb.lock",
                "/downloads/..%2Ftdb2/tdb.lock",
                "/downloads/%2e%2e/tdb2/tdb.lock",
                "/downloads/%2e%2e%2ftdb2%2ftdb.lock",
                "/downloads/..;/tdb2/tdb.lock",
                "/downloads/.%2e/tdb2/tdb.lock",
                "/downloads//../../tdb2/tdb.lock",
                "/downloads/%00",
                "/downloads/ms-trials.nq.gz/",
                "/downloads/ms-trials.nq.gz%00.txt",
                "/downloads/ms-trials.nq",
                "/downloads/%5c..%5ctdb2",
                "/downloads/.",
                "/downloads/%252e%252e/tdb2/tdb.lock",
                "/downloads/%252e%252e%252ftdb2%252ftdb.lock",
                "/downloads/..%5ctdb2%5ctdb.lock",
                "/downloads/%2fetc%2fpasswd",
                "/downloads//etc/passwd",
                "/downloads/file:%2f%2f%2fetc%2fpasswd",
                "/downloads/..%c0%af..%c0%afetc/passwd",
                "/downloads/SHA256SUMS%0d%0aX:1",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fOFL.txt",
                "/release/..%2f..%2fetc/passwd",
                "/release/%2e%2e%2f2026-11-21/study",
                "/%64ownloads/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            })
    void nothingElseComesOut(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isIn(200, 400, 404);
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).contains("<h1>Downloads");
        }
        assertThat(answer.headers().map()).containsKeys("X-Content-Type-Options", "Content-Security-Policy");
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000);
    }
}
