package org.mstrials.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.model.BadInstallation;

/** Studies of a registry, page by page, by number, and only what changed. */
class CtGovTest {
    @TempDir
    private Path temporary;

    private final RegistryReplay registry = new RegistryReplay()
            .with("NCT00000001", "2020-01-01")
            .with("NCT00000002", "2020-01-02")
            .with("NCT00000003", "2020-01-03");

    private Workbench bench;

    @BeforeEach
    void start() throws IOException {
        bench = new Workbench(temporary);
        bench.replay.on("/api/v2/studies", registry);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void followsPagesToTheEnd() throws IOException {
        Summary summary = bench.harvest(Workbench.CONDITION);
        assertThat(summary.records()).isEqualTo(3);
        assertThat(summary.requests()).isEqualTo(2);
        assertThat(summary.absent()).isZero();
        assertThat(bench.stored()).containsExactly("2026-11-21T101500Z/0001.json", "2026-11-21T101500Z/0002.json");
        assertThat(bench.replay.asked().getFirst().parameters())
                .isEqualTo(Map.of("query.cond", "multiple sclerosis", "countTotal", "true", "pageSize", "2"));
        assertThat(bench.replay.asked().getLast().parameters()).containsEntry("pageToken", "page2");
    }

    @Test
    void keepsBodiesAsReceivedWithDateAndChecksum() throws Exception {
        bench.replay.compressing();
        bench.harvest(Workbench.CONDITION);
        assertThat(bench.stored()).allMatch(name -> name.endsWith(".json.gz"));
        List<List<String>> responses = bench.responses("2026-11-21T101500Z");
        assertThat(responses).hasSize(2);
        for (int i = 0; i < 2; i++) {
            byte[] sent = bench.replay.sent().get(i);
            assertThat(bench.folder.resolve("runs").resolve(bench.stored().get(i)))
                    .hasBinaryContent(sent);
            assertThat(responses.get(i))
                    .containsExactly(
                            "000" + (i + 1) + ".json.gz",
                            bench.replay.address("/api/v2/studies") + "?query.cond=multiple%20sclerosis&countTotal=true"
                                    + "&pageSize=2" + (i == 0 ? "" : "&pageToken=page2"),
                            i == 0 ? "2026-11-21T10:15:00Z" : "2026-11-21T10:15:01.200Z",
                            "200",
                            "application/json",
                            Integer.toString(sent.length),
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(sent)));
        }
    }

    @Test
    void saysWhoItIsAndKeepsItsDistance() {
        bench.harvest(Workbench.CONDITION, 1);
        assertThat(bench.replay.asked()).hasSize(4).allSatisfy(asked -> {
            assertThat(asked.header("User-agent")).isEqualTo("ms-trials/test (mailto:someone@example.org)");
            assertThat(asked.header("From")).isEqualTo("someone@example.org");
        });
        assertThat(bench.waits).hasSize(3).containsOnly(Duration.ofMillis(1_200));
    }

    @Test
    void keepsNoPageWithoutRecords() throws IOException {
        assertThat(bench.harvest(Workbench.CONDITION, 3).requests()).isEqualTo(2);
        assertThat(bench.stored()).containsExactly("2026-11-21T101500Z/0001.json");
    }

    @Test
    void asksOnlyForWhatChanged() throws IOException {
        CtGovQuestion question = new CtGovQuestion(
                Set.of(), Map.of("query.cond", "multiple sclerosis", "filter.advanced", "AREA[Phase]PHASE3 OR a"));
        bench.harvest(question);
        bench.now = bench.now.plus(Duration.ofDays(7));
        registry.with("NCT00000004", "2026-11-25");
        assertThat(bench.harvest(question).records()).isEqualTo(1);
        assertThat(bench.replay.asked().getLast().parameters())
                .containsEntry(
                        "filter.advanced",
                        "(AREA[Phase]PHASE3 OR a) AND AREA[LastUpdatePostDate]RANGE[2026-11-18,MAX]");
        assertThat(bench.stored()).last().isEqualTo("2026-11-28T101501Z/0001.json");
        assertThat(bench.bodies()).last().asString().contains("NCT00000004");
    }

    @Test
    void anUneventfulRunLeavesNoFolder() throws IOException {
        bench.harvest(Workbench.CONDITION);
        bench.now = bench.now.plus(Duration.ofDays(7));
        assertThat(bench.harvest(Workbench.CONDITION).records()).isZero();
        assertThat(bench.folder.resolve("runs")).isDirectoryNotContaining("glob:**2026-11-28*");
        assertThat(bench.state()).contains("\"complete\" : \"2026-11-28T10:15:01.200Z\"");
    }

    @Test
    void asksForNumbersInGroupsAndNamesTheMissing() {
        String[] numbers =
                IntStream.rangeClosed(1, 150).mapToObj("NCT%08d"::formatted).toArray(String[]::new);
        registry.with("""
            {"protocolSection":{"identificationModule":{"nctId":"NCT90000000","nctIdAliases":["NCT00000004"]}}}\
            """);
        Summary summary = bench.harvest(Workbench.studies(numbers), 1_000);
        assertThat(summary.requests()).isEqualTo(2);
        assertThat(summary.records()).isEqualTo(4);
        assertThat(summary.missing()).hasSize(146).startsWith("NCT00000005").endsWith("NCT00000150");
        assertThat(bench.replay.asked().getFirst().query()).contains("filter.ids=NCT00000001,NCT00000002,");
    }

    @Test
    void countsWhatItHasFromEarlierRunsAsFound() {
        CtGovQuestion question = Workbench.studies("NCT00000001", "NCT00000009");
        bench.harvest(question);
        Summary second = bench.harvest(question);
        assertThat(second.records()).isZero();
        assertThat(second.missing()).containsExactly("NCT00000009");
    }

    @Test
    void startsAListAgainWhenItsTokenHasExpired() throws IOException {
        bench.replay.next(Replay.Mishap.NONE, (exchange, right) -> {
            registry.forgetTokens();
            Replay.Mishap.status(400).answer(exchange, right);
        });
        assertThat(bench.harvest(Workbench.CONDITION).absent()).isZero();
        assertThat(bench.bodies()).hasSize(3).last().asString().contains("NCT00000003");
    }

    @Test
    void namesAListThatIsShorterThanAnnounced() {
        bench.replay.on(
                "/short/studies",
                parameters -> Replay.Reply.json(
                        "{\"totalCount\":5,\"studies\":[" + RegistryReplay.study("NCT00000001", "2020-01-01") + "]}"));
        Harvest harvest =
                new Harvest(Workbench.CONDITION, bench.replay.address("/short"), bench.folder, bench.caller, bench);
        assertThat(harvest.run(bench).lacking()).isEqualTo(4);
    }

    @Test
    void doesNotFollowTheSamePageForEver() {
        bench.replay.on(
                "/round/studies",
                parameters -> Replay.Reply.json("{\"studies\":[" + RegistryReplay.study("NCT00000001", "2020-01-01")
                        + "],\"nextPageToken\":\"same\"}"));
        Harvest harvest =
                new Harvest(Workbench.CONDITION, bench.replay.address("/round"), bench.folder, bench.caller, bench);
        assertThatThrownBy(() -> harvest.run(bench))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("the same page");
        assertThat(bench.replay.asked()).hasSize(2);
    }

    @Test
    void refusesAFolderOfAnotherQuestionButNotAnEmptyOne() throws IOException {
        bench.replay.next(Replay.Mishap.status(400));
        CtGovQuestion misspelt = new CtGovQuestion(Set.of(), Map.of("query.condition", "multiple sclerosis"));
        assertThatThrownBy(() -> bench.harvest(misspelt))
                .isInstanceOf(BadInstallation.class)
                .hasMessage("clinicaltrials.gov refuses the request: HTTP 400: not now");
        bench.harvest(Workbench.CONDITION);
        assertThatThrownBy(() -> bench.harvest(Workbench.studies("NCT00000001")))
                .isInstanceOf(WrongQuestion.class)
                .hasMessage(bench.folder + " belongs to another question, clinicaltrials.gov"
                        + " {query.cond=[multiple sclerosis]}: ask that one again, or choose another folder with --to");
        assertThat(bench.bodies()).hasSize(2);
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.createDirectories(bench.folder);
        Files.writeString(bench.folder.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                .isInstanceOf(WrongQuestion.class)
                .hasMessageContaining("found other files in " + bench.folder);
    }

    @Test
    void refusesADamagedState() throws IOException {
        Files.createDirectories(bench.folder);
        Files.writeString(bench.folder.resolve("harvest.json"), "{}");
        assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("harvest.json is damaged");
    }
}
