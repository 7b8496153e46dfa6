package org.mstrials.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release contains. */
class NewReleaseTest {
    @TempDir
    private Path folder;

    @Test
    void everyDumpHasEveryStatement() throws IOException {
        Release release = Example.publish(new Releases(folder), "2026-11-21");

        assertThat(unzipped(release, "ms-trials.nq.gz")).isEqualTo("""
            <http://example.org/s> <http://example.org/p> "12.50"^^<http://www.w3.org/2001/XMLSchema#decimal> <http://example.org/g1> .
            <http://example.org/s> <http://example.org/p> "grün"@de <http://example.org/g1> .
            <http://example.org/s> <http://example.org/p> "12.50"^^<http://www.w3.org/2001/XMLSchema#decimal> <http://example.org/g2> .
            """);
        assertThat(unzipped(release, "ms-trials.ttl.gz"))
                .containsSubsequence("ex:s", "12.50", "\"grün\"@de", "12.50 .")
                .doesNotContain("g1");
        assertThat(unzipped(release, "ms-trials.trig.gz"))
                .containsSubsequence("ex:g1", "ex:s", "12.50", "\"grün\"@de", "ex:g2", "12.50 .");
        assertThat(unzipped(release, "ms-trials.jsonld.gz")).isEqualTo("""
            [
            {"@id":"http://example.org/g1","@graph":[{"@id":"http://example.org/s","http://example.org/p":[{"@value":"12.50","@type":"http://www.w3.org/2001/XMLSchema#decimal"},{"@value":"grün","@language":"de"}]}]},
            {"@id":"http://example.org/g2","@graph":[{"@id":"http://example.org/s","http://example.org/p":[{"@value":"12.50","@type":"http://www.w3.org/2001/XMLSchema#decimal"}]}]}
            ]
            """);
    }

    /** The parts are compressed apart; what is between them belongs to the format. */
    @Test
    void partsMakeOneDocument() throws IOException {
        try (NewRelease release = new Releases(folder).begin("2026-11-21", Example.PREFIXES)) {
            Example.fill(release);
            DumpPart second = release.part();
            second.quad(Example.quad("(<urn:g> <urn:s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:C>)"));
            second.quad(Example.quad("(<urn:g> <urn:s> <urn:p> '\"\\n\\u0007')"));
            second.quad(Example.quad("(<urn:g> <urn:t> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> 'C')"));
            second.finish();
            release.append(second);
            release.load(none -> List.of());
            release.index(entries -> entries.accept(Example.ENTRY));
            release.describe(Example.DESCRIPTION, Example.description());
            String dumps =
                    release.publish().downloads().resolve("ms-trials").toUri().toString();

            DatasetGraph expected = RDFDataMgr.loadDatasetGraph(dumps + ".nq.gz");
            assertThat(expected.stream()).hasSize(6);
            assertThat(RDFDataMgr.loadDatasetGraph(dumps + ".trig.gz").stream())
                    .containsExactlyInAnyOrderElementsOf(expected.stream().toList());
            assertThat(RDFDataMgr.loadDatasetGraph(dumps + ".jsonld.gz").stream())
                    .containsExactlyInAnyOrderElementsOf(expected.stream().toList());
        }
    }

    @Test
    void aReleaseWithoutStatementsIsWellFormed() throws IOException {
        try (NewRelease release = new Releases(folder).begin("2026-11-21", Example.PREFIXES)) {
            Path downloads = release.problems().resolveSibling("ms-trials.jsonld.gz");
            release.load(none -> List.of());

            assertThat(RDFDataMgr.loadDatasetGraph(downloads.toUri().toString()).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void equalQuadsGiveEqualBytes() {
        Release first = Example.publish(new Releases(folder.resolve("a")), "2026-11-21");
        Release second = Example.publish(new Releases(folder.resolve("b")), "2026-11-21");

        assertThat(second.files()).isEqualTo(first.files());
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() {
        Release release = Example.publish(new Releases(folder), "2026-11-21");

        assertThat(release.files())
                .allSatisfy(file -> assertThat(file)
                        .isEqualTo(Download.of(release.downloads().resolve(file.name()))));
    }

    @Test
    void theManifestNamesEveryDump() {
        Release release = Example.publish(new Releases(folder), "2026-11-21");
        String manifest = release.downloads().resolve("manifest.ttl").toUri().toString();

        assertThat(RDFDataMgr.loadModel(manifest).listStatements().toList())
                .extracting(Object::toString)
                .anySatisfy(fact -> assertThat(fact).contains("downloads/ms-trials.nq.gz", "byteSize"))
                .anySatisfy(fact -> assertThat(fact).contains("downloads/,", "void#triples", "\"3\""));
    }

    @Test
    void theStoreHasWhatTheDumpHasAndTheDescription() {
        try (NewRelease release = new Releases(folder).begin("2026-11-21", Example.PREFIXES)) {
            Example.fill(release);
            release.load(none -> List.of());

            assertThat(release.quads()).isEqualTo(3);
            assertThat(asks(release.dataset(), "ASK { <http://example.org/s> ?p ?o FILTER(?o = 12.50) }"))
                    .isTrue();
            release.describe(Example.DESCRIPTION, Example.description());
            assertThat(asks(release.dataset(), "ASK { GRAPH <http://example.org/release> { ?s ?p 'first' } }"))
                    .isTrue();
            assertThat(release.dataset()
                            .<String>calculateRead(
                                    () -> release.dataset().prefixes().get("ex")))
                    .isEqualTo("http://example.org/");
        }
    }

    @Test
    void theDescriptionIsSorted() throws IOException {
        Release release = Example.publish(new Releases(folder), "2026-11-21");

        assertThat(Files.readString(release.description())).containsSubsequence("example.org/a", "example.org/b");
    }

    /** The store keeps a decimal's value, the dump its zeros too; mst:printed has the figure as printed. */
    @ParameterizedTest
    @ValueSource(strings = {"12", "12.50", "0.10", "-0.30", "100000000000000000000.00", "0.000000000000000000010"})
    void theStoreKeepsTheValueOfADecimal(String figure) {
        try (NewRelease release = new Releases(folder).begin("2026-11-21", Example.PREFIXES)) {
            DumpPart part = release.part();
            part.quad(Example.quad(
                    "(<urn:g> <urn:s> <urn:p> '%s'^^<http://www.w3.org/2001/XMLSchema#decimal>)".formatted(figure)));
            part.finish();
            release.append(part);
            release.load(none -> List.of());

            assertThat(asks(release.dataset(), "ASK { ?s ?p ?o FILTER(?o = " + figure + ") }"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(_ <http://example.org/s> <http://example.org/p> 1)",
                "(<http://example.org/g> <http://example.org/s> <http://example.org/p> _:b)",
                "(<http://example.org/g> _:b <http://example.org/p> 1)",
            })
    void whatCannotBePublishedIsRefused(String quad) {
        try (NewRelease release = new Releases(folder).begin("2026-11-21", Example.PREFIXES)) {
            assertThatThrownBy(() -> release.part().quad(Example.quad(quad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected");
        }
    }

    private static boolean asks(DatasetGraph dataset, String query) {
        return dataset.calculateRead(
                () -> QueryExec.dataset(dataset).query(query).build().ask());
    }

    private static String unzipped(Release release, String name) throws IOException {
        try (GZIPInputStream content =
                new GZIPInputStream(Files.newInputStream(release.downloads().resolve(name)))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
