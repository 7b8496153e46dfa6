package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.Sightings;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.Release;

/** The server goes from release to release. Each says its version in its data. */
class SwitchTest {
    private static final String BASE = "http://example.org/";
    static final String QUERY = "/sparql?query="
            + Site.encode("SELECT ?version { <http://example.org/s> <http://example.org/p> ?version }");

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.of(publish("2026-11-21"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Release publish(String version) {
        return publish(folder, version);
    }

    static Release publish(Path folder, String version) {
        Release release = Site.release(folder, BASE, """
            <http://example.org/g> {
              <http://example.org/s> <http://www.w3.org/2000/01/rdf-schema#label> "thing of %1$s" ; <http://example.org/p> "is %1$s." .
            }
            """.formatted(version));
        assertThat(release.version()).isEqualTo(version);
        return release;
    }

    @Test
    void noAnswerFailsOrIsMixedWhileReleasesFollowEachOther() throws Exception {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        Sightings seen = new Sightings();
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> clients = new ArrayList<>();
        for (String path :
                List.of(QUERY, "/s.html", "/s.ttl", "/downloads/manifest.ttl", "/downloads/", "/missing.ttl")) {
            clients.add(Thread.startVirtualThread(() -> {
                while (!done.get()) {
                    ask(path, faults, seen);
                }
            }));
        }
        for (int number = 2; number <= 4; number++) {
            Release release = publish("2026-11-21-" + number);
            assertThat(seen.await(QUERY + release.version()))
                    .as(faults.toString())
                    .isTrue();
        }
        done.set(true);
        for (Thread client : clients) {
            client.join();
        }

        assertThat(faults).isEmpty();
    }

    private void ask(String path, Queue<String> faults, Sightings seen) {
        HttpResponse<String> answer = site.get(path);
        String version = version(answer);
        seen.add(path + version);
        String body = answer.body().replace("\r\n", ".\n");
        boolean own = body.contains(version + ".") || body.contains(version + "\"") || body.contains(version + "<");
        boolean right = answer.statusCode() == (path.startsWith("/missing") ? 404 : 200);
        if (!own || !right) {
            faults.add(path + " of " + version + ": " + answer.statusCode() + " " + body);
        }
    }

    /** As long as somebody uses the one before, it stays open, and no longer. */
    @Test
    void theReleaseBeforeIsClosedAfterItsLastRequest() {
        Edition before = site.server().current();
        assertThat(before.enter()).isTrue();
        publish("2026-11-21-2");
        site.server().look();

        assertThat(version(site.get("/s"))).isEqualTo("2026-11-21-2");
        assertThat(before.enter()).isTrue();
        before.leave();
        before.leave();
        assertThat(before.enter()).isFalse();
    }

    @Test
    void aDamagedReleaseIsNotServedAndTheOneBeforeStays() throws IOException {
        Release second = publish("2026-11-21-2");
        link("2026-11-21");
        site.server().look();
        Path sums = second.downloads().resolve("SHA256SUMS");
        String whole = Files.readString(sums);
        Files.writeString(sums, whole.replace('a', 'b'));
        link("2026-11-21-2");
        site.server().look();

        assertThat(version(site.get("/s"))).isEqualTo("2026-11-21");
        assertThat(site.get("/release/2026-11-21-2/s").statusCode()).isEqualTo(503);
        assertThatThrownBy(() -> startAndJoin(second))
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        refused -> assertThat(refused.cure()).contains("let the link current point to another"));
        Files.writeString(sums, whole);
        site.server().look();
        assertThat(version(site.get("/s"))).isEqualTo("2026-11-21-2");
    }

    private static void startAndJoin(Release release) throws InterruptedException {
        try (Site started = Site.of(release)) {
            started.server().join();
        }
    }

    @Test
    void withoutALinkTheReleaseStays() throws IOException {
        Files.delete(folder.resolve("current"));
        site.server().look();
        assertThat(version(site.get("/s"))).isEqualTo("2026-11-21");

        link("nowhere");
        site.server().look();
        assertThat(version(site.get("/s"))).isEqualTo("2026-11-21");
    }

    /** What a client has from a newer release is not current when an older one is served. */
    @ParameterizedTest
    @CsvSource({"/s.ttl", "/downloads/manifest.ttl"})
    void whatAClientHasOfAnotherReleaseIsSentAnew(String path) throws IOException {
        Release second = publish("2026-11-21-2");
        Path sums = second.downloads().resolve("SHA256SUMS");
        Files.setLastModifiedTime(sums, FileTime.from(second.published().plusSeconds(60)));
        Files.setLastModifiedTime(second.downloads().resolve("manifest.ttl"), Files.getLastModifiedTime(sums));
        site.server().look();
        HttpResponse<String> newer = site.get(path);
        String date = newer.headers().firstValue("Last-Modified").orElseThrow();
        String tag = newer.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);

        link("2026-11-21");
        site.server().look();
        assertThat(site.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(200);
        assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(site.get(path).headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    private void link(String version) throws IOException {
        Path fresh = Files.createSymbolicLink(folder.resolve("fresh"), Path.of(version));
        Files.move(fresh, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    }

    static String version(HttpResponse<String> answer) {
        return answer.headers().firstValue(Editions.RELEASE).orElse("none");
    }
}
