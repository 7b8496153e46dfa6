package org.mstrials.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.BadInstallation;

/** Mappings have one source, are about what there is, and say of headings what real records say. */
class MappingsTest {
    private static final Path FILE = Path.of("ontology", Mappings.FILE);
    private static final Path RECORDS = Path.of("../shared/data");
    private static final Pattern HEADING =
            Pattern.compile("\"id\": ?\"(D\\d+)\", ?\"term\": ?\"([^\"]+)\"|UI=\"(D\\d+)\"[^>]*>([^<]+)<");

    @TempDir
    private Path folder;

    @Test
    void everyConceptHasItsLabel() throws IOException {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        assertThat(rows())
                .filteredOn(row ->
                        row.get(0).startsWith("intervention:") || row.get(0).startsWith("endpoint:"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ontology.graph()
                                .find(Iris.iri(Iris.HOME + row.get(0).replace(':', '/')), SKOS.prefLabel.asNode(), null)
                                .mapWith(label -> label.getObject().getLiteralLexicalForm())
                                .toList())
                        .containsExactly(row.get(1)));
    }

    /** Concepts say nothing of other vocabularies themselves. */
    @Test
    void thereIsNoOtherMapping() throws IOException {
        for (String file : Ontology.FILES) {
            if (!file.equals("shapes.ttl")) {
                assertThat(Files.readString(Path.of("ontology", file), UTF_8).lines())
                        .as(file)
                        .noneMatch(line -> line.matches(".*skos:(exact|close|broad|narrow)Match [^a].*"));
            }
        }
    }

    /** Wherever a heading that is mapped stands in a real record, it has the label that the mapping gives it. */
    @Test
    void realRecordsCallTheHeadingsSo() throws IOException {
        assumeTrue(Files.isDirectory(RECORDS), "no real records in " + RECORDS);
        Map<String, String> labels = Stream.concat(
                        rows().stream().map(row -> List.of(row.get(0), row.get(1))),
                        rows().stream().map(row -> List.of(row.get(3), row.get(4))))
                .filter(entry -> entry.get(0).startsWith("mesh:"))
                .distinct()
                .collect(Collectors.toMap(entry -> entry.get(0).substring("mesh:".length()), entry -> entry.get(1)));
        List<String> seen = Stream.of("ctgov", "pubmed")
                .flatMap(kind -> headings(RECORDS.resolve(kind), labels))
                .distinct()
                .toList();
        assertThat(seen).containsExactlyInAnyOrder("D009103", "D016899");
    }

    private static Stream<String> headings(Path records, Map<String, String> labels) {
        try (Stream<Path> files = Files.list(records)) {
            return files.toList().stream()
                    .flatMap(file -> HEADING.matcher(text(file)).results())
                    .filter(heading -> labels.containsKey(first(heading, 1, 3)))
                    .map(heading -> {
                        String id = first(heading, 1, 3);
                        assertThat(first(heading, 2, 4).toLowerCase(Locale.ROOT))
                                .as(id)
                                .isEqualTo(labels.getOrDefault(id, "").toLowerCase(Locale.ROOT));
                        return id;
                    });
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#mapping_set_id: https://example.org/\n", "subject_id\nx:1\n"})
    void aBrokenFileStopsTheStart(String text) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.tsv"), text, UTF_8);
        assertThatThrownBy(() -> Mappings.read(broken))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("broken.tsv");
    }

    private static String first(MatchResult heading, int one, int other) {
        return heading.group(one) == null ? heading.group(other) : heading.group(one);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(FILE, UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
