package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.harvest.Replay.Asked;
import org.mstrials.harvest.Replay.Mishap;
import org.mstrials.model.BadInstallation;

/** Articles of PubMed by number, by query and by citation, and only what changed. */
class PubMedTest {
    private static final String KEY = "0123456789abcdef";

    @TempDir
    private Path temporary;

    private final PubMedReplay pubmed = new PubMedReplay();
    private Workbench bench;

    @BeforeEach
    void start() throws IOException {
        bench = new Workbench(temporary);
        pubmed.on(bench.replay);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void fetchesNumbersInBatchesAndNamesTheMissing() throws IOException {
        String[] numbers =
                IntStream.rangeClosed(1, 450).mapToObj(Integer::toString).toArray(String[]::new);
        articles(1, 448);
        Summary summary = bench.harvest(Workbench.articles(numbers));
        assertThat(summary.records()).isEqualTo(448);
        assertThat(summary.missing()).containsExactly("449", "450");
        assertThat(bench.replay.asked()).hasSize(3).allSatisfy(asked -> {
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.query()).isEqualTo("null");
            assertThat(asked.parameters())
                    .containsEntry("tool", "ms-trials")
                    .containsEntry("email", "someone@example.org")
                    .containsEntry("retmode", "xml");
            assertThat(asked.parameters().get("id").split(",")).hasSizeLessThanOrEqualTo(200);
        });
        assertThat(bench.waits).hasSize(2).containsOnly(Duration.ofMillis(334));
        assertThat(bench.stored()).hasSize(3).allMatch(name -> name.endsWith(".xml"));
    }

    @Test
    void namesNumbersOfWhichNoneIsKnown() {
        Summary summary = bench.harvest(Workbench.articles("7", "8"));
        assertThat(summary.requests()).isEqualTo(1);
        assertThat(summary.missing()).containsExactly("7", "8");
    }

    @Test
    void asksAgainWhenNcbiRelaysAFailureBehindIt() {
        articles(1, 1);
        bench.replay.next((exchange, right) -> {
            byte[] body = "<eFetchResult><ERROR>proxy_stream(): 502</ERROR></eFetchResult>".getBytes(UTF_8);
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThat(bench.harvest(Workbench.articles("1")).repeated()).isEqualTo(1);
    }

    @Test
    void splitsALargeResultByDateAndLosesNothing() throws IOException {
        LocalDate start = LocalDate.of(2001, 1, 1);
        for (int i = 1; i <= 12_000; i++) {
            pubmed.with(Integer.toString(i), start.plusDays(i / 3).toString().replace('-', '/'), "2020/01/01");
        }
        Summary summary = bench.harvest(Workbench.query("multiple sclerosis"));
        assertThat(summary.records()).isEqualTo(12_000);
        assertThat(summary.absent()).isZero();
        assertThat(searches())
                .allSatisfy(asked -> assertThat(asked.parameters()).containsEntry("retmax", "9999"));
        assertThat(bench.stored()).hasSize(60);
    }

    @Test
    void stopsRatherThanCuttingWhatCannotBeSplit() {
        for (int i = 1; i <= 10_000; i++) {
            pubmed.with(Integer.toString(i), "2001/01/01", "2020/01/01");
        }
        assertThatThrownBy(() -> bench.harvest(Workbench.query("all")))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("10000 articles of one day, 2001-01-01");
    }

    @Test
    void asksForWhatChangedAndForWhatNeverCame() throws IOException {
        articles(1, 3);
        PubMedQuestion question = Workbench.query("alemtuzumab");
        bench.harvest(question);
        bench.now = bench.now.plus(Duration.ofDays(30));
        pubmed.with("2", "2020/01/01", "2026/12/01").with("4", "2026/12/01", "2020/01/01");
        assertThat(bench.harvest(question).records()).isEqualTo(2);
        assertThat(searches().getLast().parameters())
                .containsEntry("term", "(alemtuzumab) AND (\"2026/11/18\"[mdat] : \"3000\"[mdat])");
        assertThat(bench.replay.asked().getLast().parameters()).containsEntry("id", "2,4");
    }

    @Test
    void asksForChangedNumbersToo() {
        articles(1, 2);
        PubMedQuestion question = Workbench.articles("1", "2", "3");
        assertThat(bench.harvest(question).missing()).containsExactly("3");
        pubmed.with("1", "2020/01/01", "2026/12/01").with("3", "2020/01/01", "2020/01/01");
        Summary summary = bench.harvest(question);
        assertThat(summary.records()).isEqualTo(2);
        assertThat(summary.missing()).isEmpty();
        assertThat(searches().getLast().parameters().get("term")).startsWith("(1[pmid] OR 2[pmid] OR 3[pmid]) AND ");
    }

    @Test
    void takesNumbersFromTheReferencesOfStudies() throws IOException {
        articles(1, 2);
        Path studies = Files.createDirectory(temporary.resolve("studies"));
        Files.writeString(studies.resolve("page.json"), """
            {"studies":[{"protocolSection":{"identificationModule":{"nctId":"NCT00000001"},"referencesModule":
            {"references":[{"pmid":"1","type":"RESULT"},{"citation":"no number"},{"pmid":"2"}]}}}]}\
            """);
        PubMedQuestion question = new PubMedQuestion(Set.of(), Optional.empty(), List.of(studies));
        assertThat(bench.harvest(question).records()).isEqualTo(2);
        assertThat(bench.bodies()).singleElement().asString().contains(">1<", ">2<");
    }

    @Test
    void refusesInputsWithoutStudies() throws IOException {
        Path nothing = Files.createDirectory(temporary.resolve("nothing"));
        assertThatThrownBy(() -> bench.harvest(new PubMedQuestion(Set.of(), Optional.empty(), List.of(nothing))))
                .isInstanceOf(WrongQuestion.class)
                .hasMessageContaining("expected registry records");
    }

    @Test
    void tellsWhatPubMedDidNotUnderstand() throws IOException {
        try (Workbench other = new Workbench(temporary.resolve("other"))) {
            other.replay.on(
                    "/eutils/esearch.fcgi",
                    parameters -> Replay.Reply.xml(
                            "<eSearchResult><Count>0</Count><IdList/><ErrorList><PhraseNotFound>alemtuzumabb</PhraseNotFound>"
                                + "</ErrorList></eSearchResult>"));
            assertThat(other.harvest(Workbench.query("alemtuzumabb")).notes())
                    .containsExactly("PubMed about the query: PhraseNotFound: alemtuzumabb");
        }
    }

    /** The key goes out with every request, and nowhere else: not even when the service sends it back. */
    @Test
    void writesTheKeyNowhere() throws IOException {
        bench.caller = new Caller("ms-trials/test", Optional.empty(), Optional.of(KEY));
        articles(1, 3);
        Mishap tellTale = (exchange, right) -> {
            byte[] body = ("{\"error\":\"API key invalid\",\"api-key\":\"" + KEY + "\"}").getBytes(UTF_8);
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
        bench.replay.next(Mishap.NONE, Mishap.status(500), Mishap.BROKEN, tellTale);
        PubMedQuestion question = Workbench.query("alemtuzumab");
        assertThatThrownBy(() -> bench.harvest(question))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("\"api-key\":\"…\"")
                .hasMessageNotContaining(KEY);
        assertThat(bench.harvest(question).records()).isEqualTo(3);
        assertThat(bench.replay.asked())
                .allSatisfy(asked -> assertThat(asked.parameters()).containsEntry("api_key", KEY));
        assertThat(bench.waits).contains(Duration.ofMillis(100));
        assertThat(bench.stages).noneMatch(line -> line.contains(KEY));
        assertThat(bench.caller.toString()).doesNotContain(KEY);
        try (Stream<Path> files = Files.walk(bench.folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(
                            file -> assertThat(Files.readString(file, UTF_8)).doesNotContain(KEY));
        }
    }

    private void articles(int first, int last) {
        for (int i = first; i <= last; i++) {
            pubmed.with(Integer.toString(i), "2020/01/01", "2020/01/01");
        }
    }

    private List<Asked> searches() {
        return bench.replay.asked().stream()
                .filter(asked -> asked.path().endsWith("esearch.fcgi"))
                .toList();
    }
}
