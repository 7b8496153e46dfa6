package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One client cannot keep the others from asking, and whoever leaves makes room. */
class AdmissionTest {
    private static final String ENDLESS =
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(CONCAT(?c, ?f, ?i, ?l)) = 1) }";

    @TempDir
    private Path folder;

    private Site site;
    private final List<Socket> greedy = new ArrayList<>();

    @BeforeEach
    void start() {
        site = Site.of(Site.release(folder), behindProxy(true));
    }

    private static Settings behindProxy(boolean proxy) {
        return Settings.of(Optional.empty(), 0, proxy, Optional.empty(), Optional.empty());
    }

    @AfterEach
    void stop() throws IOException {
        leave();
        site.close();
    }

    private void leave() throws IOException {
        for (Socket socket : greedy) {
            socket.close();
        }
        greedy.clear();
    }

    private void ask(String client, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Socket socket = new Socket("localhost", site.server().port());
            greedy.add(socket);
            socket.getOutputStream()
                    .write(("GET /sparql?query=" + Site.encode(ENDLESS)
                                    + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + client + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Looks again and again, since no client learns when another's request has arrived. */
    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private int held() {
        Admission admission = site.server().admission();
        return admission.running() + admission.waiting();
    }

    @Test
    void aGreedyClientDoesNotStarveAnother() throws IOException {
        ask("192.0.2.1", Admission.OF_ONE);
        await(() -> held() == Admission.OF_ONE);

        assertThat(site.query("ASK {}", "X-Forwarded-For", "192.0.2.2").statusCode())
                .isEqualTo(200);
        assertThat(held()).isEqualTo(Admission.OF_ONE);

        HttpResponse<String> oneTooMany = site.query("ASK {}", "X-Forwarded-For", "192.0.2.1");
        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(oneTooMany.headers().firstValue("Retry-After").orElse("none"))
                .matches("[1-9][0-9]*");
        assertThat(oneTooMany.body()).contains("Too many queries");
        assertThat(site.get("/queries/openapi.json", "X-Forwarded-For", "192.0.2.1")
                        .statusCode())
                .isEqualTo(429);
        assertThat(site.get("/search?q=a", "X-Forwarded-For", "192.0.2.1").statusCode())
                .isEqualTo(429);
        assertThat(site.get("/health", "X-Forwarded-For", "192.0.2.1").statusCode())
                .isEqualTo(200);
    }

    /** Who is not behind a proxy cannot be somebody else by saying so. */
    @Test
    void onlyAProxyIsBelieved() throws IOException {
        site.close();
        site = Site.of(site.release(), behindProxy(false));
        ask("192.0.2.1", Admission.OF_ONE);
        await(() -> held() == Admission.OF_ONE);

        assertThat(site.query("ASK {}", "X-Forwarded-For", "192.0.2.2").statusCode())
                .isEqualTo(429);
    }

    @Test
    void theQueueHasAnEnd() throws IOException {
        for (int i = 0; site.server().admission().waiting() < Admission.QUEUE; i++) {
            int before = held();
            ask("192.0.2." + i / Admission.OF_ONE, 1);
            await(() -> held() > before);
        }

        HttpResponse<String> oneTooMany = site.query("ASK {}", "X-Forwarded-For", "198.51.100.1");

        assertThat(oneTooMany.statusCode()).isEqualTo(429);
        assertThat(oneTooMany.headers().firstValue("Retry-After")).isPresent();
    }

    /** Long before the time limit, and before anything is written. */
    @Test
    void whoeverLeavesMakesRoom() throws IOException {
        ask("192.0.2.1", 1);
        await(() -> site.server().admission().running() == 1);

        leave();

        await(() -> site.server().admission().running() == 0);
    }

    /** The byte that was taken to see whether the client is there would be missing in the next request. */
    @Test
    void aSecondRequestSentTooSoonIsNotMistaken() throws IOException {
        String query =
                "ASK { ?a ?b ?c . ?d ?e ?f VALUES ?i { 1 2 3 4 5 } FILTER(STRLEN(CONCAT(?c, ?f, STR(?i))) = 1) }";
        try (Socket socket = new Socket("localhost", site.server().port())) {
            socket.getOutputStream()
                    .write(("GET /sparql?query=" + Site.encode(query) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await(() -> site.server().admission().running() == 1);
            socket.getOutputStream()
                    .write("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answered = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answered).startsWith("HTTP/1.1 200").contains("false").doesNotContain("HTTP/1.1 4");
        }
    }

    @Test
    void aClientHasABudget() throws Exception {
        Admission admission = new Admission(4, Duration.ofNanos(1));
        Client stranger = new Client("192.0.2.1", false);
        Client here = new Client("127.0.0.1", true);
        admission.enter(stranger, () -> false).close();
        admission.enter(here, () -> false).close();

        assertThatThrownBy(() -> admission.enter(stranger, () -> false))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.seconds()).isPositive());
        admission.enter(here, () -> false).close();
        admission.enter(new Client("192.0.2.2", false), () -> false).close();
        assertThat(admission.running()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        127.0.0.1    |                              | 127.0.0.1        | true
        127.0.0.1    | 192.0.2.7                    | 192.0.2.7        | false
        127.0.0.1    | 192.0.2.7, 198.51.100.9      | 198.51.100.9     | false
        ::1          | 2001:db8:1:2:3:4:5:6         | 20010db800010002 | false
        127.0.0.1    | unknown                      | 127.0.0.1        | true
        192.0.2.1    | 198.51.100.9                 | 198.51.100.9     | false
        2001:db8::1  |                              | 20010db800000000 | false
        """)
    void aClientIsWhoeverAsked(String peer, String forwarded, String name, boolean onThisMachine) {
        assertThat(Client.of(peer, forwarded == null ? List.of() : List.of(forwarded)))
                .isEqualTo(new Client(name, onThisMachine));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER(1 < 2) # ((\n }",
                "ASK { FILTER('(((' != \"\"\"(\"(\"\"\") }",
                "ASK { <x:((> ?p '\\'((' }"
            })
    void bracketsThatAreNoneDoNotCount(String query) {
        assertThat(Nesting.depth(query)).isLessThanOrEqualTo(2);
        assertThat(site.query(query).statusCode()).isEqualTo(200);
    }
}
