package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.model.BadInstallation;

/** Records of a repository, with its tokens, dates and errors. */
class OaiTest {
    @TempDir
    private Path temporary;

    private final OaiReplay repository = new OaiReplay()
            .with(OaiReplay.FIRST, Optional.of("second"), "a", "b")
            .with("second", Optional.empty(), "c");

    private Workbench bench;

    @BeforeEach
    void start() throws IOException {
        bench = new Workbench(temporary);
        bench.replay.on("/oai", repository);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void followsTokensToTheEnd() throws IOException {
        Summary summary = harvest();
        assertThat(summary.records()).isEqualTo(3);
        assertThat(summary.absent()).isZero();
        assertThat(summary.notes()).isEmpty();
        assertThat(bench.stored()).containsExactly("2026-11-21T101500Z/0001.xml", "2026-11-21T101500Z/0002.xml");
        assertThat(bench.replay.asked().stream().map(Replay.Asked::query))
                .containsExactly(
                        "verb=Identify",
                        "verb=ListRecords&metadataPrefix=oai_dc",
                        "verb=ListRecords&resumptionToken=second");
        assertThat(bench.stages).contains("Example: records since 2001-01-01, deleted records: persistent");
        assertThat(bench.waits).hasSize(2).containsOnly(Duration.ofSeconds(1));
    }

    /** The date of the last run is that of the repository's clock, three days earlier. */
    @ParameterizedTest
    @CsvSource({"YYYY-MM-DD, 2026-02-26", "YYYY-MM-DDThh:mm:ssZ, 2026-02-26T09:00:00Z"})
    void asksOnlyForWhatChanged(String granularity, String from) {
        repository.identity(OaiReplay.identity(granularity, "persistent").getBytes(UTF_8));
        harvest();
        assertThat(harvest().records()).isZero();
        assertThat(bench.replay.asked().getLast().query())
                .isEqualTo("verb=ListRecords&metadataPrefix=oai_dc&from=" + from);
    }

    @ParameterizedTest
    @CsvSource({
        "YYYY-MM-DD, 2020-01-01, 2020-12-31T10:00:00Z, 2020-01-01, 2020-12-31",
        "YYYY-MM-DDThh:mm:ssZ, 2020-01-01, 2020-12-31, 2020-01-01T00:00:00Z, 2020-12-31T23:59:59Z",
    })
    void writesDatesAsTheRepositoryTakesThem(
            String granularity, String from, String until, String sentFrom, String sentUntil) {
        repository.identity(OaiReplay.identity(granularity, "persistent").getBytes(UTF_8));
        OaiQuestion question = bench.repository(Optional.of(from), Optional.of(until));
        bench.harvest(question);
        assertThat(bench.replay.asked().get(1).parameters())
                .containsEntry("from", sentFrom)
                .containsEntry("until", sentUntil);
        assertThat(bench.harvest(question).requests())
                .as("what ended before the last run")
                .isEqualTo(1);
    }

    @Test
    void nothingMatchesIsNoError() throws IOException {
        repository.error(OaiReplay.FIRST, "noRecordsMatch");
        assertThat(harvest().records()).isZero();
        assertThat(bench.state()).contains("\"complete\" : \"2026-03-01T09:00:00Z\"");
    }

    @Test
    void startsAgainWhenATokenIsBad() throws IOException {
        bench.replay.next(Replay.Mishap.NONE, Replay.Mishap.NONE, (exchange, right) -> {
            byte[] body = OaiReplay.error("badResumptionToken");
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThat(harvest().absent()).isZero();
        assertThat(bench.bodies()).hasSize(3).last().asString().contains("oai:example.org:c");
    }

    @Test
    void doesNotStartAgainForEver() {
        repository.error("second", "badResumptionToken");
        assertThatThrownBy(this::harvest)
                .isInstanceOf(BadInstallation.class)
                .hasMessageEndingWith("refuses the request: badResumptionToken: says the repository");
        assertThat(bench.replay.asked()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"cannotDisseminateFormat", "noSetHierarchy", "badArgument", "badVerb"})
    void otherErrorsEndTheHarvest(String code) throws IOException {
        repository.error(OaiReplay.FIRST, code);
        assertThatThrownBy(this::harvest)
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining(code + ": says the repository");
        assertThat(bench.stored()).isEmpty();
    }

    @Test
    void anAnswerToAnotherQuestionIsNotTaken() {
        repository.with(OaiReplay.FIRST, OaiReplay.identity("YYYY-MM-DD", "no").getBytes(UTF_8));
        assertThatThrownBy(this::harvest)
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("found neither ListRecords nor an error");
    }

    @Test
    void waitsAsLongAsTheRepositoryWants() {
        bench.replay.next(Replay.Mishap.NONE, Replay.Mishap.status(503, "Retry-After", "90"));
        assertThat(harvest().records()).isEqualTo(3);
        assertThat(bench.waits).contains(Duration.ofSeconds(90));
    }

    @Test
    void saysWhenDeletionsAreNotTold() {
        repository.identity(OaiReplay.identity("YYYY-MM-DD", "transient").getBytes(UTF_8));
        assertThat(harvest().notes()).singleElement().asString().contains("(transient)");
    }

    private Summary harvest() {
        return bench.harvest(bench.repository(Optional.empty(), Optional.empty()));
    }
}
