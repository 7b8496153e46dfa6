package org.mstrials.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mstrials.model.BadInstallation;

/** A harvest that is stopped, at any moment, and called again. */
class InterruptionTest {
    @TempDir
    private Path temporary;

    enum Kind {
        STUDIES,
        ARTICLES,
        WORKS;

        Question question(Workbench bench) {
            return switch (this) {
                case STUDIES -> Workbench.CONDITION;
                case ARTICLES -> Workbench.query("alemtuzumab");
                case WORKS -> bench.repository(Optional.empty(), Optional.empty());
            };
        }
    }

    /** Every look at the clock is a moment at which the program may die: before, within and after each request. */
    @ParameterizedTest
    @EnumSource
    void goesOnWhereItStopped(Kind kind) throws IOException {
        List<String> whole;
        try (Workbench bench = bench("whole")) {
            bench.harvest(kind.question(bench));
            whole = bench.bodies();
        }
        int moment = 0;
        for (boolean died = true; died; moment++) {
            try (Workbench bench = bench("stopped-" + moment)) {
                died = dies(bench, kind, moment);
                Summary rest = bench.harvest(kind.question(bench));
                assertThat(bench.bodies()).as("moment " + moment).isEqualTo(whole);
                assertThat(rest.absent()).isZero();
                assertThat(bench.responses("2026-11-21T101500Z")).hasSize(whole.size());
            }
        }
        assertThat(moment).isGreaterThan(8);
    }

    /** Bodies that were kept after the state was written last are asked for again, and replaced. */
    @Test
    void goesOnFromAnOlderState() throws IOException {
        try (Workbench bench = bench("older")) {
            bench.requestsUntilCrash = 6;
            assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION, 1)).isInstanceOf(Workbench.Crash.class);
            String older = bench.state();
            bench.requestsUntilCrash = 6;
            assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION, 1)).isInstanceOf(Workbench.Crash.class);
            assertThat(bench.state()).isNotEqualTo(older);
            Files.writeString(bench.folder.resolve("harvest.json"), older);
            bench.requestsUntilCrash = Integer.MAX_VALUE;
            bench.harvest(Workbench.CONDITION, 1);
            assertThat(bench.stored()).hasSize(5);
            assertThat(bench.responses("2026-11-21T101500Z").stream().map(List::getFirst))
                    .containsExactly("0001.json", "0002.json", "0003.json", "0004.json", "0005.json");
        }
    }

    @Test
    void onlyOneHarvestsIntoAFolder() throws IOException {
        try (Workbench bench = bench("busy")) {
            bench.replay.next((exchange, right) -> {
                assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                        .isInstanceOf(BadInstallation.class)
                        .hasMessageContaining("another harvest is at work");
                Replay.Mishap.NONE.answer(exchange, right);
            });
            assertThat(bench.harvest(Workbench.CONDITION).records()).isEqualTo(5);
            assertThat(bench.replay.asked()).hasSize(3);
        }
    }

    /** The real program, killed while half of a body has come, with a key that must not be left behind. */
    @Test
    void survivesBeingKilled() throws Exception {
        String key = "0123456789abcdef";
        try (Workbench bench = bench("killed")) {
            CountDownLatch halfSent = new CountDownLatch(1);
            bench.replay.next(Replay.Mishap.NONE, Replay.Mishap.NONE, Replay.Mishap.stalled(halfSent::countDown));
            Path output = temporary.resolve("output");
            Process program = program(bench, key, output);
            assertThat(halfSent.await(2, TimeUnit.MINUTES)).isTrue();
            program.destroyForcibly().waitFor();
            List<String> before = bench.stored();
            assertThat(before).hasSize(1);
            assertThat(bench.replay.asked())
                    .hasSize(3)
                    .allSatisfy(asked -> assertThat(asked.parameters())
                            .containsEntry("api_key", key)
                            .containsEntry("email", "someone@example.org"));
            assertThat(Files.readString(output))
                    .contains("fetching 500 articles")
                    .doesNotContain(key);
            assertThat(files(bench))
                    .allSatisfy(file -> assertThat(Files.readString(bench.folder.resolve(file)))
                            .doesNotContain(key));
            bench.harvest(Workbench.query("alemtuzumab"));
            assertThat(bench.stored()).hasSize(3).containsAll(before);
            assertThat(files(bench)).contains("harvest.json").noneMatch(file -> file.contains(".part"));
        }
    }

    private static Process program(Workbench bench, String key, Path output) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.mstrials.cli.Main",
                        "harvest",
                        "pubmed",
                        "--query",
                        "alemtuzumab",
                        "--address",
                        bench.replay.address("/eutils").toString(),
                        "--to",
                        bench.folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        program.environment().put("NCBI_API_KEY", key);
        program.environment().put("MS_TRIALS_CONTACT", "someone@example.org");
        return program.start();
    }

    private static List<String> files(Workbench bench) throws IOException {
        try (Stream<Path> files = Files.walk(bench.folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> bench.folder.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean dies(Workbench bench, Kind kind, int moment) throws IOException {
        bench.requestsUntilCrash = moment;
        try {
            bench.harvest(kind.question(bench));
            return false;
        } catch (Workbench.Crash died) {
            bench.now = Instant.parse("2026-11-21T10:15:00Z");
            if (Files.exists(bench.folder.resolve("runs"))) {
                assertThat(bench.stored()).allMatch(name -> name.matches(".*/000\\d\\..*"));
            }
            return true;
        } finally {
            bench.requestsUntilCrash = Integer.MAX_VALUE;
        }
    }

    private Workbench bench(String name) throws IOException {
        Workbench bench = new Workbench(temporary.resolve(name));
        RegistryReplay registry = new RegistryReplay();
        PubMedReplay pubmed = new PubMedReplay();
        for (int i = 1; i <= 5; i++) {
            registry.with("NCT0000000" + i, "2020-01-01");
        }
        for (int i = 1; i <= 500; i++) {
            pubmed.with(Integer.toString(i), "2020/01/01", "2020/01/01");
        }
        pubmed.on(bench.replay)
                .on("/api/v2/studies", registry)
                .on(
                        "/oai",
                        new OaiReplay()
                                .with(OaiReplay.FIRST, Optional.of("second"), "a", "b")
                                .with("second", Optional.empty(), "c"));
        return bench;
    }
}
