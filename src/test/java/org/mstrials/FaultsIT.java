package org.mstrials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.Installation.Outcome;
import org.mstrials.Installation.Service;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;

/** Builds and servers that die, disks that are full or cannot be written: what is served stays whole. */
class FaultsIT {
    private static final String RECORD =
            Path.of("data/clinicaltrials/NCT00050778.json").toAbsolutePath().toString();
    private static final List<String> PATHS = List.of(
            "sparql?query="
                    + URLEncoder.encode(
                            "SELECT ?v { ?release <http://www.w3.org/ns/dcat#isVersionOf> ?all ;"
                                    + " <http://www.w3.org/ns/dcat#version> ?v }",
                            StandardCharsets.UTF_8),
            "study/NCT00050778.html",
            "downloads/manifest.ttl",
            "downloads/",
            "health");

    private static final int CLIENTS = 2;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path template;

    private static Duration buildTime = Duration.ZERO;

    @TempDir
    private Path folder;

    private Releases releases;
    private Program program;

    @BeforeAll
    static void build() throws Exception {
        Program program = Program.in(template);
        assertBuilt(program.run(build(template.resolve("warm-up"))));
        long start = System.nanoTime();
        assertBuilt(program.run(build(template.resolve("releases"))));
        buildTime = Duration.ofNanos(System.nanoTime() - start);
    }

    /** A folder with one release. */
    @BeforeEach
    void copy() throws Exception {
        releases = new Releases(folder.resolve("releases"));
        program = Program.in(folder);
        Process copy =
                new ProcessBuilder("cp", "-a", template.resolve("releases").toString(), folder.toString()).start();
        assertThat(copy.waitFor()).isZero();
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesTheServedReleaseWhole() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 1; kill <= 20; kill++) {
            long moment = random.nextLong(buildTime.toMillis());
            Process build = program.start(build(releases.folder()));
            build.waitFor(moment, TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();

            assertThat(releases.required().verify().files())
                    .as("seed %d, kill %d, after %d ms", seed, kill, moment)
                    .isPositive();
        }
        assertNextBuildCleansUp();
    }

    @Test
    void aFileSizeLimitStopsABuildAndNothingIsLost() throws Exception {
        for (int kilobytes : List.of(16, 512, 4_096)) {
            Program limited = new Program(
                    folder,
                    List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "bash"),
                    List.of(),
                    Map.of());
            assertRefused(limited.run(build(releases.folder())));
        }
        assertThat(releases.required().verify().files()).isPositive();
        assertNextBuildCleansUp();
    }

    /** A disk of its own, of 320 MB, which only a machine that lets its users mount one can give. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1_000})
    void aFullDiskStopsABuildAndNothingIsLost(int kilobytesLeft) throws Exception {
        Process mount = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString()).start();
        assumeTrue(mount.waitFor() == 0, "nobody may mount here: the limit of file sizes stands for the full disk");
        String script = """
            set -eu
            mkdir disk && mount -t tmpfs -o size=320m none disk
            cp -a releases disk/
            dd if=/dev/zero of=disk/ballast bs=1K count=$(($(df -k --output=avail disk | tail -1) - %d)) status=none
            code=0
            "$@" build --out disk/releases %2$s || code=$?
            echo "full: $code"
            (cd disk/releases/current && sha256sum -c --quiet SHA256SUMS)
            (cd disk/releases/current/downloads && sha256sum -c --quiet SHA256SUMS)
            rm disk/ballast
            "$@" verify --from disk/releases
            "$@" build --out disk/releases %2$s
            "$@" verify --from disk/releases
            ls -A disk/releases
            """.formatted(kilobytesLeft, RECORD);
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "bash", "-c", script, "bash"));
        command.addAll(program.command());
        Outcome outcome = Program.end(new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("full: 3")
                .doesNotContain("\tat ", "a fault of the program")
                .containsPattern("(?s)verified\n.*verified\n\\.build\\.lock\n[0-9-]+\n[0-9-]+\ncurrent\n$");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        Files.setPosixFilePermissions(releases.folder(), PosixFilePermissions.fromString("r-xr-xr-x"));
        Outcome id = Program.end(new ProcessBuilder("id", "-u").start());
        List<String> withoutPower = id.output().strip().equals("0")
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
        Outcome outcome = new Program(folder, withoutPower, List.of(), Map.of()).run(build(folder.resolve("releases")));
        Outcome deeper =
                new Program(folder, withoutPower, List.of(), Map.of()).run(build(folder.resolve("releases/deeper")));
        Files.setPosixFilePermissions(releases.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertRefused(outcome);
        assertRefused(deeper);
        assertThat(deeper.output()).contains("cannot write into", "cure: choose another folder with --out");
        assertThat(releases.required().verify().files()).isPositive();
    }

    @Test
    void aSecondBuildAtTheSameTimeIsRefusedWithItsCure() throws Exception {
        Process first = program.start(build(releases.folder()));
        while (Program.children(releases.folder()).stream().noneMatch(name -> name.startsWith(".building-"))) {
            assertThat(first.isAlive()).isTrue();
        }
        signal("STOP", first);
        Outcome second = program.run(build(releases.folder()));
        signal("CONT", first);

        assertRefused(second);
        assertThat(second.output()).contains("another build is at work", "cure: wait until it ends");
        assertBuilt(Program.end(first));
        assertThat(releases.all()).hasSize(2);
    }

    @Test
    void aDamagedReleaseIsRefusedWithItsCure() throws Exception {
        Path dump = releases.required().downloads().resolve("ms-trials.nq.gz");
        byte[] bytes = Files.readAllBytes(dump);
        bytes[bytes.length / 2] ^= 1;
        Files.write(dump, bytes);

        for (String command : List.of("verify", "serve")) {
            Outcome outcome = program.run(command, "--from", releases.folder().toString());
            assertRefused(outcome);
            assertThat(outcome.output())
                    .contains(dump.getFileName() + ": expected SHA-256", ", found ", "cure: build it anew");
        }
        assertNextBuildCleansUp();
    }

    /** Builds follow each other, some are killed, and the clients notice nothing but new releases. */
    @Test
    void underLoadNoAnswerFailsOrIsMixedWhileBuildsAreKilled() throws Exception {
        Random random = new Random();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        Sightings seen = new Sightings();
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> clients = new ArrayList<>();
        try (Service service = program.serve(releases.folder())) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(Thread.startVirtualThread(() -> {
                    while (!done.get()) {
                        PATHS.forEach(path -> ask(URI.create(service.address() + path), faults, seen));
                    }
                }));
            }
            for (int build = 0; build < 2; build++) {
                Process killed = program.start(build(releases.folder()));
                killed.waitFor(random.nextLong(buildTime.toMillis()), TimeUnit.MILLISECONDS);
                killed.destroyForcibly().waitFor();
                assertBuilt(program.run(build(releases.folder())));
                Release current = releases.required();
                assertThat(seen.await(current.version())).as(faults.toString()).isTrue();
            }
            done.set(true);
            for (Thread client : clients) {
                client.join();
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen.size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aKilledServerLeavesNothingThatTheNextMinds() throws Exception {
        Service killed = program.serve(releases.folder());
        killed.process().destroyForcibly().waitFor();
        assertThat(links()).hasSize(1);
        String left = links().getFirst();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        try (Service next = program.serve(releases.folder())) {
            assertThat(links()).hasSize(1).doesNotContain(left);
            PATHS.forEach(path -> ask(URI.create(next.address() + path), faults, new Sightings()));
        }
        assertThat(faults).isEmpty();
        assertThat(releases.required().verify().files()).isPositive();
    }

    private List<String> links() throws IOException {
        return Program.children(folder).stream()
                .filter(name -> name.startsWith("ms-trials-"))
                .toList();
    }

    /** An answer that names the release that it says it comes from, and no other. */
    private static void ask(URI address, Queue<String> faults, Sightings seen) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(address).header("Accept", "*/*").build(), BodyHandlers.ofString());
            String version = answer.headers().firstValue("MS-Trials-Release").orElse("none");
            boolean own =
                    address.getPath().equals("/health") || answer.body().matches("(?s).*[\">]" + version + "[\"<].*");
            if (answer.statusCode() != 200 || !own) {
                faults.add(address + " of " + version + ": " + answer.statusCode() + " " + answer.body());
            }
            seen.add(version);
        } catch (IOException | InterruptedException failed) {
            faults.add(address + ": " + failed);
        }
    }

    private void assertNextBuildCleansUp() throws Exception {
        assertBuilt(program.run(build(releases.folder())));
        assertThat(Program.children(releases.folder()))
                .contains(".build.lock", "current")
                .allMatch(name -> name.matches("\\.build\\.lock|current|\\d{4}-\\d\\d-\\d\\d(-\\d+)?"));
        assertThat(releases.required().verify().files()).isPositive();
        assertThat(releases.required().verifyStatements()).isPositive();
        assertThat(links()).isEmpty();
    }

    private static void assertBuilt(Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    private static void assertRefused(Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(3);
        assertThat(outcome.output()).contains("ms-trials: ").doesNotContain("\tat ", "a fault of the program");
    }

    private static void signal(String name, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static String[] build(Path out) {
        return new String[] {"build", "--out", out.toString(), RECORD};
    }
}
