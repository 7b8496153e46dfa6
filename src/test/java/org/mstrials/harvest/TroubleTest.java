package org.mstrials.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.harvest.Replay.Mishap;
import org.mstrials.model.BadInstallation;

/** Services that fail, stall, lie and send half of what they should. */
class TroubleTest {
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

    static Stream<Arguments> mishaps() {
        return Stream.of(
                Arguments.of(Mishap.status(429), "HTTP 429"),
                Arguments.of(Mishap.status(500), "HTTP 500"),
                Arguments.of(Mishap.status(502), "HTTP 502"),
                Arguments.of(Mishap.status(408), "HTTP 408"),
                Arguments.of(Mishap.HTML, "expected JSON, found text/html"),
                Arguments.of(Mishap.TRUNCATED, "Unexpected end-of-input"),
                Arguments.of(Mishap.BROKEN, "bytes received"));
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void isAskedAgain(Mishap mishap, String reason) throws IOException {
        bench.replay.next(Mishap.NONE, mishap, mishap);
        Summary summary = bench.harvest(Workbench.CONDITION);
        assertThat(summary.records()).isEqualTo(3);
        assertThat(summary.repeated()).isEqualTo(2);
        assertThat(bench.stored()).hasSize(2);
        assertThat(bench.stages).filteredOn(line -> line.contains(reason)).hasSize(2);
        assertThat(bench.waits).contains(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void givesUpWithACureAndKeepsWhatItHas(Mishap mishap, String reason) throws IOException {
        bench.replay.next(Mishap.NONE, mishap, mishap, mishap, mishap, mishap, mishap);
        assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        end -> assertThat(end.cure())
                                .isEqualTo("run the same command again later: it goes on where it stopped"))
                .hasMessageContaining(reason)
                .hasMessageEndingWith("after 6 tries");
        assertThat(bench.stored()).hasSize(1);
        assertThat(bench.harvest(Workbench.CONDITION).records()).isEqualTo(1);
        assertThat(bench.stored()).containsExactly("2026-11-21T101500Z/0001.json", "2026-11-21T101500Z/0002.json");
    }

    /** The end of a gzip body is its checksum: the text before it can look whole. */
    @ParameterizedTest
    @CsvSource({"1", "4", "8", "12", "60"})
    void aCompressedBodyMustBeWhole(int missing) {
        bench.replay.compressing();
        bench.replay.next(Mishap.shortened(missing));
        Summary summary = bench.harvest(Workbench.CONDITION);
        assertThat(summary.records()).isEqualTo(3);
        assertThat(summary.repeated()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1", "8", "60"})
    void aCompressedBodyOfXmlToo(int missing) {
        new PubMedReplay().with("1", "2020/01/01", "2020/01/01").on(bench.replay.compressing());
        bench.replay.next(Mishap.shortened(missing));
        Summary summary = bench.harvest(Workbench.articles("1"));
        assertThat(summary.records()).isEqualTo(1);
        assertThat(summary.repeated()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7                             | 7
        Sat, 21 Nov 2026 10:16:40 GMT | 100
        Sat, 21 Nov 2020 10:16:40 GMT | 0
        soon                          | 2
        """)
    void waitsAsLongAsItIsTold(String retryAfter, long seconds) {
        bench.replay.next(Mishap.status(429, "Retry-After", retryAfter));
        bench.harvest(Workbench.CONDITION);
        assertThat(bench.waits.getFirst()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void doesNotWaitForHours() {
        bench.replay.next(Mishap.status(503, "Retry-After", "7200"));
        assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("asks to wait for 120 minutes");
        assertThat(bench.waits).isEmpty();
    }

    @Test
    void doesNotWaitForWhoSaysNoMore() {
        bench.patience = Duration.ofMillis(200);
        bench.replay.next(Mishap.stalled(() -> {}));
        assertThat(bench.harvest(Workbench.CONDITION).repeated()).isEqualTo(1);
        assertThat(bench.stages).anyMatch(line -> line.contains("nothing came for"));
    }

    @Test
    void doesNotAskAgainWhenForbidden() {
        bench.replay.next(Mishap.status(403));
        assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("HTTP 403");
        assertThat(bench.replay.asked()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereGivesTheCure() {
        bench.replay.close();
        assertThatThrownBy(() -> bench.harvest(Workbench.CONDITION))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("no answer of http://localhost");
        assertThat(bench.waits.stream().map(Duration::toSeconds)).containsExactly(2L, 4L, 8L, 16L, 32L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"studies":[]} {"studies":[]}                                       | expected the end of the page
        []                                                                  | expected a page of studies
        {"error":"overload"}                                                | expected a page of studies
        {"studies":[{"hasResults":true}]}                                   | expected a study with its number
        {"studies":[1]}                                                     | expected a study
        {"studies":[{"protocolSection":{"identificationModule":{"nctId":"N  | expected well-formed JSON
        """)
    void otherJsonIsNoPage(String body, String reason) throws IOException {
        bench.replay.on("/other/studies", parameters -> Replay.Reply.json(body));
        Harvest harvest =
                new Harvest(Workbench.CONDITION, bench.replay.address("/other"), bench.folder, bench.caller, bench);
        assertThatThrownBy(() -> harvest.run(bench))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <PubmedArticleSet><PubmedArticle>                                   | expected well-formed XML
        <PubmedArticleSet/><more/>                                          | expected well-formed XML
        <html/>                                                             | expected <PubmedArticleSet>, found <html>
        <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><PubmedArticleSet>&e;</PubmedArticleSet> | entity
        """)
    void otherXmlIsNoArticle(String body, String reason) {
        bench.replay.on("/eutils/efetch.fcgi", parameters -> Replay.Reply.xml(body));
        assertThatThrownBy(() -> bench.harvest(Workbench.articles("1")))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <eSearchResult><ERROR>Search Backend failed</ERROR></eSearchResult>               | Search Backend failed
        <eSearchResult><Count>3</Count><IdList><Id>1</Id></IdList></eSearchResult>        | expected the numbers of 3 articles
        <eSearchResult><IdList/></eSearchResult>                                          | expected a count of articles
        """)
    void otherXmlIsNoSearchResult(String body, String reason) {
        bench.replay.on("/eutils/esearch.fcgi", parameters -> Replay.Reply.xml(body));
        assertThatThrownBy(() -> bench.harvest(Workbench.query("x")))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining(reason);
    }
}
