package org.mstrials.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as no honest client writes them: each is answered, or refused with a sentence and all headers. */
class WholeRequestTest {
    private static final String ASK = "ASK%7B%7D";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded¦";

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

    /** {@code ¦} is the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the address
        GET /health HTTP/1.1¦Host: a¦¦                                        | 200
        GET http://a/health HTTP/1.1¦Host: a¦¦                                | 200
        GET http://other.example/health HTTP/1.1¦Host: a¦¦                    | 400
        GET /health HTTP/1.1¦¦                                                | 400
        GET /health HTTP/1.1¦Host: a¦Host: b¦¦                                | 400
        GET /health HTTP/1.1¦Host: <script>alert(1)</script>¦¦                | 400
        GET /health HTTP/1.1¦Host: a"onload=x¦¦                               | 400
        GET /health HTTP/1.1¦Host: a b¦¦                                      | 400
        GET /health HTTP/1.1¦Host: a:99999¦¦                                  | 400
        GET /health HTTP/1.1¦Host: user@a¦¦                                   | 400
        GET /health HTTP/2.0¦Host: a¦¦                                        | 426
        GET /health¦¦                                                         | 505
        GET /%FF HTTP/1.1¦Host: a¦¦                                           | 400
        GET /%00 HTTP/1.1¦Host: a¦¦                                           | 400
        GET /%zz HTTP/1.1¦Host: a¦¦                                           | 400
        GET /study/\u0000 HTTP/1.1¦Host: a¦¦                                  | 400
        GET /study/ÿ HTTP/1.1¦Host: a¦¦                                       | 400
        GET /search?q=%FF HTTP/1.1¦Host: a¦¦                                  | 400
        GET /search?q=%C0%AF HTTP/1.1¦Host: a¦¦                               | 400
        GET /search?q=%00 HTTP/1.1¦Host: a¦¦                                  | 400
        GET /compare?a=%FF HTTP/1.1¦Host: a¦¦                                 | 400
        GET /diff?from=%FF HTTP/1.1¦Host: a¦¦                                 | 400
        GET /queries/figures-with-places?endpoint=%FF HTTP/1.1¦Host: a¦¦      | 400
        GET /sparql?query=ASK%7B%7D%00 HTTP/1.1¦Host: a¦¦                     | 400
        GET /../../etc/passwd HTTP/1.1¦Host: a¦¦                              | 400
        GET \\windows HTTP/1.1¦Host: a¦¦                                      | 400
        # headers
        GET /health HTTP/1.1¦Host: a¦X: a¦ b¦¦                                | 400
        GET /health HTTP/1.1¦Host : a¦¦                                       | 400
        GET /health HTTP/1.1¦Host: a¦X: \u0000¦¦                              | 400
        GET /health HTTP/1.1¦Host: a¦no colon¦¦                               | 400
        G<T /health HTTP/1.1¦Host: a¦¦                                        | 400
        GE /health HTTP/1.1¦Host: a¦¦                                         | 405
        GET /health HTTP/1.1¦Host: a¦Range: bytes=-1-¦If-Modified-Since: x¦¦  | 200
        # two lengths, and other ways to smuggle a second request
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: 9¦Transfer-Encoding: chunked¦¦0¦¦                  | 400
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: 1¦Content-Length: 2¦¦ab                            | 400
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: 1, 2¦¦ab                                           | 400
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: -1¦¦                                               | 400
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: +1¦¦a                                              | 400
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: 0x1¦¦a                                             | 400
        POST /sparql HTTP/1.1¦Host: a¦Content-Length: 99999999999999999999¦¦a                            | 400
        POST /sparql HTTP/1.1¦Host: a¦Transfer-Encoding: identity¦¦a                                     | 400
        POST /sparql HTTP/1.1¦Host: a¦Transfer-Encoding: chunked, identity¦¦0¦¦                          | 400
        POST /sparql HTTP/1.1¦Host: a¦Transfer-Encoding: xchunked¦¦0¦¦                                   | 400
        POST /sparql HTTP/1.1¦Host: a¦Transfer-Encoding: chunked¦¦-1¦a¦0¦¦                               | 400
        POST /sparql HTTP/1.1¦Host: a¦Transfer-Encoding: chunked¦¦g¦a¦0¦¦                                | 400
        POST /sparql HTTP/1.1¦Host: a¦Transfer-Encoding: chunked¦¦FFFFFFFFFFFFFFFFF¦a¦0¦¦                | 400
        POST /sparql HTTP/1.0¦Host: a¦Transfer-Encoding: chunked¦¦0¦¦                                    | 400
        """)
    void isAnsweredClearly(String request, int status) {
        Wire answer = raw(request);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.body()).isNotEmpty().doesNotContain("<script>alert", "org.eclipse", "\tat ");
    }

    @Test
    void aBodyInPiecesIsPutTogether() {
        Wire answer = raw("POST /sparql HTTP/1.1¦Host: a¦Connection: close¦Transfer-Encoding: chunked¦" + FORM
                + "¦6;x=y¦query=¦9¦" + ASK + "¦0¦Trailer: x¦¦");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("true");
    }

    @Test
    void whoAsksFirstIsToldToSend() throws IOException {
        try (Socket socket = new Socket("localhost", site.server().port())) {
            String body = "query=" + ASK;
            String head = "POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            String go = "HTTP/1.1 100 Continue\r\n\r\n";

            assertThat(new String(socket.getInputStream().readNBytes(go.length()), UTF_8))
                    .isEqualTo(go);
            socket.getOutputStream().write(body.getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200 OK");
        }
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 2, 404", "Transfer-Encoding: chunked, 404"})
    void aBodyThatNobodyReadsIsNoSecondRequest(String length, int status) {
        String body = length.startsWith("C") ? "GE" : "2¦GE¦0¦¦";
        Wire answer = raw("GET /nothing HTTP/1.1¦Host: a¦" + length + "¦¦" + body
                + "GET /health HTTP/1.1¦Host: a¦Connection: close¦¦");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("HTTP/1.1 200 OK", "ok\n").doesNotContain("HTTP/1.1 400");
    }

    /** What inflates is not taken at all. */
    @Test
    void aCompressedBodyIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[1 << 20]);
        }
        for (String type : new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(
                    ("POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Type: "
                                    + type + "\r\nContent-Length: " + bomb.size() + "\r\n\r\n")
                            .getBytes(UTF_8));
            bomb.writeTo(request);
            Wire answer = Wire.send(site.server().port(), request.toByteArray());

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
        }
    }

    @Test
    void aHeadThatIsTooLongIsRefused() {
        String[] many = IntStream.range(0, HttpLimits.USUAL.headers())
                .mapToObj(i -> "X" + i + ": x")
                .toArray(String[]::new);
        String query = "/sparql?query=ASK%7B%7D" + "%20".repeat(HttpLimits.USUAL.head() / 6);

        assertThat(site.wire("GET", "/health", many).status()).isEqualTo(431);
        assertThat(site.wire("GET", "/health", "X: " + "x".repeat(HttpLimits.USUAL.head()))
                        .status())
                .isEqualTo(431);
        assertThat(site.wire("GET", query).status()).isEqualTo(200);
        assertThat(site.wire("GET", query + query).status()).isEqualTo(414);
    }

    /** A client that sends much more than it may, and never ends, does not hear an answer. */
    @Test
    void aBodyWithoutEndIsCut() {
        HttpResponse<String> refused = site.send("POST", "/sparql", " ".repeat(HttpLimits.USUAL.body() + 1));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    /** Lines that a client could wish into an answer. */
    @ParameterizedTest
    @CsvSource({
        "/study/x%0d%0aX-Evil:1",
        "/downloads%0d%0aX-Evil:1",
        "/since/a%0d%0aX-Evil:1/b/c",
        "/since/a/added/%0d%0aX-Evil:1",
        "/release/%0d%0aX-Evil:1/study",
        "/search?q=%0d%0aX-Evil:1&page=2",
        "/search.json?q=number%0d%0aX-Evil:1",
        "/study/NCT00000001?page=%0d%0aX-Evil:1",
        "/queries/figures-with-places.csv?endpoint=%0d%0aX-Evil:1",
        "/sparql?query=%0d%0aX-Evil:1",
        "/compare?a=%0d%0aX-Evil:1&b=%0d%0aX-Evil:1",
        "/diff?from=%0d%0aX-Evil:1&to=%0d%0aX-Evil:1",
        "//evil.example/downloads",
        "/%2f%2fevil.example/..",
    })
    void anAnswerCannotBeSplitOrSentElsewhere(String path) {
        for (String accept : new String[] {"text/html", "*/*"}) {
            Wire answer = site.wire("GET", path, "Accept: " + accept);

            assertThat(answer.all("X-Evil")).isEmpty();
            assertThat(answer.header("Location"))
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            own -> assertThat(own).matches("/([^/].*)?"));
            assertThat(answer.status()).isLessThan(500);
        }
    }

    private static Wire raw(String request) {
        String text = request.replace("¦", "\r\n");
        String closing =
                text.contains("Connection") ? text : text.replaceFirst("(?<=\r\n)\r\n", "Connection: close\r\n\r\n");
        return Wire.send(site.server().port(), closing.getBytes(ISO_8859_1));
    }
}
