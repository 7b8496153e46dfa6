package org.mstrials.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.Problem;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Publication;
import org.mstrials.model.Reading;

/** What an XML file may be, what of it is refused, and that nothing it names is opened. */
class XmlRecordsTest {
    private static final String DC =
            "<dc xmlns='http://www.openarchives.org/OAI/2.0/oai_dc/' xmlns:d='http://purl.org/dc/elements/1.1/'>"
                    + "<d:title>%s</d:title><d:identifier>pmid:1</d:identifier></dc>";
    private static final String OAI = "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>%s</OAI-PMH>";
    private static final String ARTICLE =
            "<PubmedArticle><MedlineCitation><PMID Version='1'>%d</PMID></MedlineCitation></PubmedArticle>";

    @TempDir
    private Path folder;

    /** Port 9 discards what it gets, and nobody listens there: opening it would fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE dc PUBLIC '-//NLM//DTD' 'http://127.0.0.1:9/never.dtd'>",
                "<!DOCTYPE dc SYSTEM 'file:///dev/null/never.dtd'>",
                "<!DOCTYPE dc>"
            })
    void namesOfDocumentTypesAreTolerated(String type) throws IOException {
        write(type + DC.formatted("x"));
        assertThat(problems()).isEmpty();
        assertThat(accepted()).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE dc [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE dc [<!ENTITY e 'harmless'>]>",
                "<!DOCTYPE dc [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY e '&b;&b;&b;'>]>",
                "<!DOCTYPE dc [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]>",
                "<!DOCTYPE dc [ <!-- ]> --> <!ENTITY e 'x'>]>",
                "<!DOCTYPE dc SYSTEM 'never.dtd' [<!ELEMENT dc ANY>]>",
                ""
            })
    void entitiesAreRefused(String type) throws IOException {
        write(type + DC.formatted("&e;"));
        assertThat(accepted()).isEmpty();
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("FILE")
                .contains("well-formed XML that declares no entities");
    }

    @ParameterizedTest
    @CsvSource({
        "<html><p>Sorry</p></html>, XML with the root html",
        "<eSummaryResult/>, XML with the root eSummaryResult",
        "<dc/>, XML with the root dc",
        "<x:PubmedArticleSet xmlns:x='urn:x'/>, XML with the root PubmedArticleSet"
    })
    void otherRootsAreNamed(String text, String found) throws IOException {
        write(text);
        assertThat(problems()).containsExactly(found + " FILE, expected PubMed, OAI-PMH or oai_dc");
    }

    @Test
    void whatStandsBeforeABreakIsRead() throws IOException {
        write("<PubmedArticleSet>" + ARTICLE.formatted(1) + "<PubmedArticle><br></PubmedArticle>");
        assertThat(accepted()).containsExactly("1");
        assertThat(problems()).singleElement().asString().contains("br").contains("FILE");
    }

    @Test
    void whatStandsBeforeTheEndOfATruncatedArchiveIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<PubmedArticleSet>".getBytes(UTF_8));
            for (int i = 1; i <= 2000; i++) {
                gzip.write(ARTICLE.formatted(i).getBytes(UTF_8));
            }
        }
        byte[] bytes = packed.toByteArray();
        Files.write(folder.resolve("a.xml.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(accepted()).hasSizeBetween(100, 1999);
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Premature end of file")
                .contains("FILE");
    }

    @Test
    void bytesThatAreNotTextAreNamed() throws IOException {
        Files.write(folder.resolve("a.xml"), DC.formatted("\u00fc").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).singleElement().asString().contains("UTF-8").contains("FILE");
    }

    @Test
    void whatIsNestedTooDeepIsNamed() throws IOException {
        write("<PubmedArticle>" + "<a>".repeat(200) + "</a>".repeat(200) + "</PubmedArticle>");
        assertThat(problems()).singleElement().asString().contains("nested deeper than 64");
    }

    @Test
    void oneRecordMayBeAFile() throws IOException {
        write(ARTICLE.formatted(7));
        assertThat(accepted()).containsExactly("7");
    }

    /** Inline markup is part of its text; the same text without it is the title. */
    @Test
    void markupIsKeptBesideTheText() throws IOException {
        write("<PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle> 10<sup>-3</sup>\n &lt;<i>P</i>"
                + "<mml:math xmlns:mml='http://www.w3.org/1998/Math/MathML' display='inline'><mml:mi>x</mml:mi>"
                + "</mml:math> </ArticleTitle></Article></MedlineCitation></PubmedArticle>");
        assertThat(readings()).singleElement().isInstanceOfSatisfying(Reading.Accepted.class, reading -> {
            assertThat(reading.subject()).isInstanceOfSatisfying(Publication.class, work -> {
                assertThat(work.titles()).singleElement().satisfies(title -> {
                    assertThat(title.text()).isEqualTo("10-3 <Px");
                    assertThat(title.markup())
                            .contains("10<sup>-3</sup> &lt;<i>P</i><math display=\"inline\"><mi>x</mi></math>");
                });
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Identify", "ListSets", "ListIdentifiers", "ListMetadataFormats"})
    void answersWithoutRecordsAreNotices(String verb) throws IOException {
        write(OAI.formatted("<responseDate>2020-01-01T00:00:00Z</responseDate><%1$s><header/></%1$s>".formatted(verb)));
        assertThat(problems()).containsExactly("an OAI-PMH answer to " + verb + " NOTICE, expected records");
    }

    @ParameterizedTest
    @CsvSource({
        "<error code='noRecordsMatch'/>, OAI-PMH error noRecordsMatch NOTICE",
        "<error code='badVerb'>What?</error>, OAI-PMH error badVerb What? FILE",
        "<ListRecords/>, an OAI-PMH answer without records NOTICE"
    })
    void errorsAreNamed(String content, String found) throws IOException {
        write(OAI.formatted(content));
        assertThat(problems()).containsExactly(found + ", expected records");
    }

    @Test
    void theDeletedRecordIsNamed() throws IOException {
        write(OAI.formatted("<GetRecord><record><header status='deleted'><identifier>oai:x:1</identifier></header>"
                + "</record></GetRecord>"));
        assertThat(readings()).singleElement().satisfies(reading -> {
            assertThat(reading.origin().record()).isEqualTo("oai:x:1");
            assertThat(reading.problems())
                    .singleElement()
                    .extracting(Problem::severity)
                    .isEqualTo(Severity.NOTICE);
        });
    }

    @Test
    void otherFormatsAreNamed() throws IOException {
        write(OAI.formatted("<GetRecord><record><header><identifier>oai:x:1</identifier></header><metadata>"
                + "<mods xmlns='http://www.loc.gov/mods/v3'><title>t</title></mods></metadata></record></GetRecord>"));
        assertThat(problems())
                .containsExactly("metadata as [{http://www.loc.gov/mods/v3}mods] RECORD, expected oai_dc");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("a.xml"), text, UTF_8);
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        new Inputs(List.of(folder), new Concepts(Set.of(), Set.of()), Disclosure.NOTHING)
                .records(record -> readings.add(record.read()));
        return readings;
    }

    private List<String> accepted() {
        return readings().stream()
                .filter(Reading.Accepted.class::isInstance)
                .map(reading -> reading.origin().record())
                .toList();
    }

    private List<String> problems() {
        return readings().stream()
                .flatMap(reading -> reading.problems().stream())
                .map(problem -> problem.found() + ' ' + problem.severity() + ", expected " + problem.expected())
                .toList();
    }
}
