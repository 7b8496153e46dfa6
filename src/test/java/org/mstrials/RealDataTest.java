package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;

/** Real records, thousands of them. */
class RealDataTest {
    private final Release release = RealRelease.get();

    /** 318 complete records and 3,616 lines, four of which are records of the folder again. */
    @Test
    void everyRecordIsConvertedOrNamed() throws IOException {
        assertThat(count("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/ms-trials/ontology#Study> }"))
                .isEqualTo(3930);
        List<String> lost = Files.readAllLines(release.problems(), UTF_8).stream()
                .skip(1)
                .filter(line -> !line.startsWith("notice\t"))
                .toList();
        assertThat(lost)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("record\tregistry/ms-studies-2025-09-25.ndjson.gz\tNCT")
                        .contains("a second record of clinicaltrials.gov/NCT"));
    }

    /** Every value that the reader says it reads is in the graph: counted independently in the JSON text. */
    @Test
    void placesAreNotLost() throws IOException {
        Set<String> nctIds = new TreeSet<>();
        long locations = 0;
        try (var files = Files.list(RealRelease.DATA.resolve("ctgov"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, UTF_8);
                int start = text.indexOf("\"locations\":[");
                nctIds.add(file.getFileName().toString());
                locations += start < 0 ? 0 : cities(text.substring(start));
            }
        }
        assertThat(nctIds).hasSize(318);
        assertThat(count("""
            PREFIX mst: <https://w3id.org/ms-trials/ontology#>
            SELECT (COUNT(*) AS ?n) {
              ?study mst:site ?site ; mst:verified ?onlyCompleteRecordsHaveThis .
            }\
            """)).isEqualTo(locations);
    }

    /** Counted independently in the JSON texts with a script. */
    @Test
    void completedStudiesWithoutResultsAreFound() {
        assertThat(answers(query("completed-without-results"), Map.of())).isEqualTo(1392);
        assertThat(answers(query("completed-without-results"), Map.of("years", "200")))
                .isZero();
    }

    /** Intervals of differences that stand beside the groups, p-values of other tests, more analysed than enrolled. */
    @Test
    void theChecksFindWhatTheRegistryHasWrong() {
        assertThat(answers(query("findings"), Map.of("severity", "violation"))).isEqualTo(33);
        assertThat(answers(query("findings"), Map.of("severity", "warning"))).isEqualTo(10);
        assertThat(answers(query("findings"), Map.of("severity", "info"))).isEqualTo(24);
        assertThat(answers(query("findings"), Map.of("nct", "NCT01120210"))).isEqualTo(13);
    }

    /** The publication is retracted by the notice, and both are those of PubMed. */
    @Test
    void aRetractionReachesThePublication() {
        assertThat(count("""
            PREFIX fabio: <http://purl.org/spar/fabio/>
            PREFIX mst: <https://w3id.org/ms-trials/ontology#>
            SELECT (COUNT(*) AS ?n) {
              <https://w3id.org/ms-trials/study/NCT04912518> mst:reference/mst:cites/mst:retractedIn/fabio:hasPubMedId "36102153"
            }\
            """)).isEqualTo(1);
    }

    /** Nine former numbers of five studies. */
    @Test
    void aFormerNumberLeadsToItsStudy() {
        assertThat(count("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX mst: <https://w3id.org/ms-trials/ontology#>
            SELECT (COUNT(*) AS ?n) { ?former dcterms:isReplacedBy ?study . ?study a mst:Study }\
            """)).isEqualTo(9);
    }

    @Test
    void everyPathIsReadOrKeptBack() throws IOException {
        assertThat(Files.readAllLines(release.census(), UTF_8))
                .hasSizeGreaterThan(150)
                .filteredOn(line -> line.contains("\tunknown\t"))
                .isEmpty();
    }

    @Test
    void namedQueriesAnswer() {
        for (NamedQuery query : NamedQueries.read(Path.of("queries")).all()) {
            assertThat(answers(query, Map.of())).as(query.name()).isNotNegative();
        }
    }

    private static NamedQuery query(String name) {
        return NamedQueries.read(Path.of("queries")).find(name).orElseThrow();
    }

    private long answers(NamedQuery query, Map<String, String> parameters) {
        try (OpenRelease open = release.open()) {
            return Txn.calculateRead(open.dataset(), () -> {
                try (QueryExec execution = QueryExec.dataset(open.dataset())
                        .query(query.bind(parameters))
                        .build()) {
                    return execution.select().materialize().stream().count();
                }
            });
        }
    }

    /** Objects of the list that starts here, each of which has a city, up to the list's end. */
    private static long cities(String text) {
        int depth = 0;
        long count = 0;
        for (int i = text.indexOf('['); i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
            if (depth == 0) {
                return count;
            }
            count += text.startsWith("\"city\":", i) ? 1 : 0;
        }
        return count;
    }

    private long count(String query) {
        try (OpenRelease open = release.open()) {
            return Txn.calculateRead(open.dataset(), () -> {
                try (QueryExec execution = QueryExec.dataset(open.dataset())
                        .query(QueryFactory.create(query))
                        .build()) {
                    return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
                }
            });
        }
    }
}
