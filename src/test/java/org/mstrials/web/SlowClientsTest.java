package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.release.Release;

/** Clients that send or read slowly are dropped, and keep nobody from being answered. */
@Timeout(60)
class SlowClientsTest {
    private static final int MANY = 100;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    /** 200 to the power of three rows, some 100 MB. */
    private static final String LONG_ANSWER =
            "GET /sparql?query=SELECT*%7B?a?b?c.?d?e?f.?g?h?i%7D HTTP/1.1\r\nHost: a\r\n\r\n";

    private static final String BEGINNING = "POST /sparql HTTP/1.1\r\nHost: a\r\n"
            + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK";

    @TempDir
    private static Path folder;

    private static Release release;

    private final List<Socket> clients = new ArrayList<>();

    @BeforeAll
    static void build() {
        release = Site.release(folder.resolve("releases"));
    }

    @AfterEach
    void disconnect() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    /** With patience: they are still there when others are answered. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /health HTTP/1.1\r\nHost: ", BEGINNING, LONG_ANSWER})
    void aHundredOfThemBlockNobody(String beginning) throws IOException {
        try (Site site = site(LONG, LONG, MANY + 20, MANY + 10)) {
            for (int i = 0; i < MANY; i++) {
                connect(site, beginning);
            }
            assertThat(site.wire("GET", "/health").body()).isEqualTo("ok\n");
            assertThat(site.wire("GET", "/").status()).isEqualTo(200);
            disconnect();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /health HTTP/1.1\r\nHost: a", BEGINNING, "\r\n"})
    void whoSendsAByteNowAndThenIsDropped(String beginning) throws IOException {
        try (Site site = site(LONG, SHORT, MANY, MANY)) {
            Socket client = connect(site, beginning);
            while (takes(client, beginning.charAt(beginning.length() - 1))) {
                assertThat(site.server().entrance().running()).isLessThan(2);
            }
            assertThat(site.wire("GET", "/health").status()).isEqualTo(200);
        }
    }

    /** Whether the server still listens to a client that sends one more character. */
    private static boolean takes(Socket client, char sign) throws IOException {
        client.setSoTimeout(50);
        try {
            client.getOutputStream().write(sign);
            return client.getInputStream().read() >= 0;
        } catch (SocketTimeoutException nothingYet) {
            return true;
        } catch (SocketException dropped) {
            return false;
        }
    }

    @Test
    void whoFallsSilentIsTold() throws IOException {
        try (Site site = site(SHORT, LONG, MANY, MANY)) {
            Socket client = connect(site, BEGINNING);

            assertThat(new String(client.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void whoStopsReadingIsDropped() throws IOException {
        try (Site site = site(SHORT, LONG, MANY, MANY)) {
            Socket client = connect(site, LONG_ANSWER);
            client.getInputStream().read();
            while (site.server().entrance().running() > 0) {
                Thread.onSpinWait();
            }
            assertThat(site.wire("GET", "/health").status()).isEqualTo(200);
        }
    }

    /** To wait for an answer is not to be silent. */
    @Test
    void whoWaitsForAnAnswerIsNotDropped() throws IOException {
        String config = Files.readString(Site.CONFIG).replace("10000,30000", "2000");
        Path limited = Files.writeString(folder.resolve("config.ttl"), config);
        String never =
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(CONCAT(?c, ?f, ?i, ?l)) = 1) }";
        try (Site site = Site.of(release, limited, Site.QUERIES, settings(SHORT, SHORT, MANY, MANY))) {
            assertThat(site.query(never).statusCode()).isEqualTo(503);
        }
    }

    @Test
    void oneAddressHasSoManyConnections() throws IOException {
        try (Site site = site(LONG, LONG, MANY, 3)) {
            for (int i = 0; i < 3; i++) {
                connect(site, "GET /health HTTP/1.1\r\n");
            }
            while (site.server().entrance().connections() < 3) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> site.wire("GET", "/health"))
                    .isInstanceOfAny(UncheckedIOException.class, StringIndexOutOfBoundsException.class);
            clients.removeFirst().close();
            while (site.server().entrance().connections() > 2) {
                Thread.onSpinWait();
            }
            assertThat(site.wire("GET", "/health").status()).isEqualTo(200);
        }
    }

    /** When all connections are taken, the silent ones make room. */
    @Test
    void silentConnectionsMakeRoom() throws IOException {
        try (Site site = site(LONG, LONG, 3, MANY)) {
            for (int i = 0; i < 3; i++) {
                connect(site, "");
            }
            assertThat(site.wire("GET", "/health").status()).isEqualTo(200);
        }
    }

    /** Bodies that are being read take a bounded part of the memory. */
    @Test
    void allBodiesTogetherAreLimited() throws IOException {
        try (Site site = site(LONG, LONG, MANY, MANY)) {
            connect(site, BEGINNING + " ".repeat(900));
            while (site.server().entrance().bodies() < 900) {
                Thread.onSpinWait();
            }
            Wire refused = Wire.send(
                    site.server().port(),
                    ("POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 500\r\n\r\n"
                                    + " ".repeat(500))
                            .getBytes(UTF_8));

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            disconnect();
            while (site.server().entrance().bodies() > 0) {
                Thread.onSpinWait();
            }
        }
    }

    private Site site(Duration idle, Duration patience, int connections, int perAddress) {
        return Site.of(release, settings(idle, patience, connections, perAddress));
    }

    private static Settings settings(Duration idle, Duration patience, int connections, int perAddress) {
        HttpLimits limits =
                new HttpLimits(connections, perAddress, idle, patience, 1_000, 1 << 14, 50, 1_000, 1_200, SHORT);
        return new Settings(Optional.empty(), 0, false, Optional.empty(), Optional.empty(), limits);
    }

    private Socket connect(Site site, String beginning) throws IOException {
        Socket client = new Socket("localhost", site.server().port());
        client.getOutputStream().write(beginning.getBytes(UTF_8));
        clients.add(client);
        return client;
    }
}
