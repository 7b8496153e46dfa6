package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.release.Release;

/** What those who run the server see, and what nobody sees. */
@Timeout(60)
class OperatorTest {
    private static final String SECRET = "somebody-s-illness";

    @TempDir
    private static Path folder;

    private static Release release;

    @BeforeAll
    static void build() {
        release = Site.release(folder.resolve("releases"));
    }

    @Test
    void figuresAreCountedByPartAndStatus() {
        try (Site site = site(false)) {
            site.query("ASK {}");
            site.query("ASK");
            site.get("/" + SECRET);
            String figures = operator(site, "/metrics").body();

            assertThat(figures)
                    .contains("http_server_requests_seconds_count{route=\"sparql\",status=\"200\"} 1")
                    .contains("http_server_requests_seconds_count{route=\"sparql\",status=\"400\"} 1")
                    .contains("http_server_requests_seconds_count{route=\"other\",status=\"404\"} 1")
                    .contains("http_server_requests_seconds_bucket{route=\"sparql\",status=\"200\",le=\"30.0\"} 1")
                    .contains("ms_trials_release{version=\"2026-11-21\"} 1")
                    .contains("ms_trials_open_releases 1")
                    .contains("http_server_running", "http_server_connections")
                    .contains("jvm_memory_used_bytes", "jvm_gc_", "jvm_threads_live_threads", "process_uptime_seconds")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void nothingOfItIsPublic() {
        try (Site site = site(false)) {
            for (String path : List.of("/metrics", "/ready")) {
                assertThat(site.get(path).statusCode()).isEqualTo(404);
                assertThat(operator(site, path).status()).isEqualTo(200);
            }
            assertThat(operator(site, "/health").body()).isEqualTo("ok\n");
            assertThat(operator(site, "/sparql").status()).isEqualTo(404);
            assertThat(Wire.ask(site.server().operatorPort().orElseThrow(), "POST", "/metrics")
                            .status())
                    .isEqualTo(404);
        }
    }

    /** A client that reads nothing keeps an answer running; the server is not ready meanwhile, and stops in the end. */
    @Test
    void aServerThatStopsIsNotReadyAndFinishesWhatRuns() throws Exception {
        Site site = site(false);
        Socket client = new Socket("localhost", site.server().port());
        String head = String.join(
                "\r\n",
                "POST /sparql HTTP/1.1",
                "Host: a",
                "Content-Type: application/sparql-query",
                "Content-Length: 6",
                "",
                "");
        client.getOutputStream().write((head + "ASK").getBytes(StandardCharsets.UTF_8));
        while (site.server().entrance().running() == 0) {
            Thread.onSpinWait();
        }
        Thread closing = Thread.ofPlatform().start(site::close);
        while (operator(site, "/ready").status() == 200) {
            Thread.onSpinWait();
        }
        client.getOutputStream().write(" {}".getBytes(StandardCharsets.UTF_8));

        assertThat(operator(site, "/ready").body()).isEqualTo("stopping\n");
        assertThat(operator(site, "/health").status()).isEqualTo(200);
        assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 200")
                .contains("true");
        closing.join();
        client.close();
    }

    @Test
    void theLogSaysWhatWasAnsweredButNotToWhomNorWhat() throws IOException {
        Path file = folder.resolve("access.log");
        try (Site site = Site.of(release, settings(false, Optional.of(file)))) {
            site.wire(
                    "GET", "/sparql?query=" + Site.encode("SELECT (\"" + SECRET + "\" AS ?x) {}"), "Accept: text/csv");
            site.wire("GET", "/" + SECRET + "%0a2026\tGET", "User-Agent: " + SECRET, "Referer: http://" + SECRET);
            site.wire(SECRET.toUpperCase(Locale.ROOT), "/");
            site.wire("GET", "/search?q=" + SECRET, "Cookie: " + SECRET, "X-Forwarded-For: 203.0.113.7");
            Wire.send(site.server().port(), (SECRET + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
        List<String> lines = Files.readAllLines(file);

        assertThat(lines)
                .hasSize(5)
                .allMatch(line -> line.matches("[-0-9T:.]+Z\t[A-Za-z]+\t[a-z]+\t\\d{3}\t\\d+\t\\d+\t[-0-9]+"));
        assertThat(lines.getFirst()).contains("\tGET\tsparql\t200\t").endsWith("\t2026-11-21");
        assertThat(String.join("", lines).toLowerCase(Locale.ROOT)).doesNotContain(SECRET, "127.0.0.1", "203.0.113.7");
    }

    /** From anybody but a proxy it counts for nothing. */
    @Test
    void onlyAProxyIsBelieved() {
        for (boolean proxy : new boolean[] {true, false}) {
            try (Site site = site(proxy)) {
                Wire answer =
                        site.wire("GET", "/downloads/", "X-Forwarded-Proto: https", "X-Forwarded-Host: trials.example");
                String links = String.join(" ", answer.all("Link"));

                assertThat(links).isNotEmpty();
                assertThat(links.contains("https://trials.example/")).isEqualTo(proxy);
            }
        }
    }

    private static Site site(boolean proxy) {
        return Site.of(release, settings(proxy, Optional.empty()));
    }

    private static Settings settings(boolean proxy, Optional<Path> log) {
        return Settings.of(Optional.of("127.0.0.1"), 0, proxy, Optional.of(new Settings.Watch("127.0.0.1", 0)), log);
    }

    private static Wire operator(Site site, String path) {
        return Wire.ask(site.server().operatorPort().orElseThrow(), "GET", path);
    }
}
