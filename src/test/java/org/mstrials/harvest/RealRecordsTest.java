package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.BadInstallation;

/**
 * Real records and real answers, which are not in the repository: other people's text. Without the folder ../shared/data
 * the tests are skipped and say so.
 */
class RealRecordsTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final Path OAI = DATA.resolve("oai");

    @TempDir
    private Path temporary;

    private Workbench bench;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real records in " + DATA);
        bench = new Workbench(temporary);
        bench.replay.compressing();
    }

    @AfterEach
    void stop() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void everyStudyComesAsItIs() throws IOException {
        RegistryReplay registry = new RegistryReplay();
        List<String> studies = new ArrayList<>();
        for (Path file : files("ctgov")) {
            studies.add(Files.readString(file, UTF_8).strip());
        }
        studies.forEach(registry::with);
        bench.replay.on("/api/v2/studies", registry);
        String[] numbers = files("ctgov").stream().map(RealRecordsTest::number).toArray(String[]::new);
        Summary summary = bench.harvest(Workbench.studies(numbers), 1_000);
        assertThat(summary.missing()).isEmpty();
        assertThat(summary.records()).isEqualTo(318);
        assertThat(summary.requests()).isEqualTo(4);
        String all = String.join("", bench.bodies());
        assertThat(studies).allMatch(all::contains);
    }

    @Test
    void everyArticleComesAsItIsAndStudiesNameMore() throws IOException {
        PubMedReplay pubmed = new PubMedReplay();
        List<String> articles = new ArrayList<>();
        for (Path file : files("pubmed")) {
            String text = Files.readString(file, UTF_8);
            String article = text.substring(
                    text.indexOf('>', text.indexOf("<PubmedArticleSet")) + 1, text.indexOf("</PubmedArticleSet>"));
            if (!number(file).equals("no_pmid")) {
                articles.add(article);
                pubmed.with(number(file), "2020/01/01", "2020/01/01", article);
            }
        }
        pubmed.on(bench.replay);
        Summary summary =
                bench.harvest(new PubMedQuestion(Set.of(), Optional.of("all"), List.of(DATA.resolve("ctgov"))));
        assertThat(summary.records()).isEqualTo(173);
        assertThat(summary.missing()).hasSizeGreaterThan(500).allMatch(id -> id.matches("\\d+"));
        String all = String.join("", bench.bodies());
        assertThat(articles).hasSize(173).allMatch(all::contains);
    }

    /** Four answers that name each other. */
    @Test
    void aRealListIsFollowed() throws IOException {
        repository("sickle_ListRecords.xml")
                .with("ListRecords2.xml", answer("sickle_ListRecords2.xml"))
                .with("ListRecords3.xml", answer("sickle_ListRecords3.xml"))
                .with("ListRecords4.xml", answer("sickle_ListRecords4.xml"));
        Summary summary = harvest();
        assertThat(summary.records()).isEqualTo(8);
        assertThat(summary.absent()).isZero();
        assertThat(bench.stages)
                .contains("A Test Repository: records since 1970-01-01T00:00:00Z, deleted records: persistent");
        assertThat(bench.state()).contains("\"complete\" : \"2013-02-27T10:01:15Z\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"addis_ababa", "cambridge", "duke", "ghent", "lshtm", "mit", "umassmed", "umontreal"})
    void answersOfRealRepositoriesAreWhole(String name) throws IOException {
        String file = "scrapi_" + name + "_00.xml";
        repository(file);
        int records = Files.readString(OAI.resolve(file), UTF_8).split("<record>", -1).length - 1;
        assertThat(harvest().records()).isEqualTo(records).isPositive();
        assertThat(bench.bodies()).containsExactly(Files.readString(OAI.resolve(file), UTF_8));
    }

    @Test
    void aShortListIsNamed() throws IOException {
        repository("scrapi_colostate_00.xml")
                .with("oai_dc/2016-05-04T00:00:00Z/2016-05-06T00:00:00Z//100", answer("sickle_ListRecords4.xml"));
        assertThat(harvest().lacking()).isEqualTo(1008 - 102);
    }

    @Test
    void anExpiredTokenStartsTheListAgain() throws IOException {
        repository("scrapi_pubmedcentral_00.xml")
                .with(
                        "oai%3Apubmedcentral.nih.gov%3A4078828!2014-12-24!2014-12-25!oai_dc!",
                        answer("sickle_badResumptionToken.xml"));
        assertThatThrownBy(this::harvest)
                .isInstanceOf(BadInstallation.class)
                .hasMessageEndingWith("badResumptionToken: This resumptionToken is invalid");
        assertThat(bench.stored()).hasSize(1 + Listing.RESTARTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"badArgument", "cannotDisseminateFormat"})
    void realErrorsEndTheHarvest(String code) throws IOException {
        repository("sickle_" + code + ".xml");
        assertThatThrownBy(this::harvest).isInstanceOf(BadInstallation.class).hasMessageEndingWith(code);
    }

    @Test
    void anAnswerThatIsNoXmlIsNotKept() throws IOException {
        repository("malformed_pcurio_00.xml");
        assertThatThrownBy(this::harvest)
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("expected well-formed XML");
        assertThat(bench.stored()).isEmpty();
    }

    private OaiReplay repository(String first) throws IOException {
        OaiReplay repository =
                new OaiReplay().identity(answer("sickle_Identify.xml")).with(OaiReplay.FIRST, answer(first));
        bench.replay.on("/oai", repository);
        return repository;
    }

    private Summary harvest() {
        return bench.harvest(bench.repository(Optional.empty(), Optional.empty()));
    }

    private static byte[] answer(String name) throws IOException {
        return Files.readAllBytes(OAI.resolve(name));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static String number(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\..*", "");
    }
}
