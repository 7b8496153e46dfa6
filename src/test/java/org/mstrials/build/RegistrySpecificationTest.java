package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.source.Census;
import org.mstrials.source.Disclosure;
import tools.jackson.databind.JsonNode;

/**
 * The reader holds against the registry's own description of its records, also where no record that we have has a field. The
 * description is not in the repository; without it the tests are skipped and say so.
 */
class RegistrySpecificationTest {
    private static final Disclosure EVERYTHING = new Disclosure(true, true);

    private final RegistrySpecification specification = RegistrySpecification.read();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"registry.ttl", "results.ttl"})
    void termsNamePathsOfTheRecord(String file) {
        List<String> sources = RDFParser.source(Path.of("ontology", file))
                .toGraph()
                .find(null, DCTerms.source.asNode(), null)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
        assertThat(sources).isNotEmpty();
        assertThat(specification.paths()).containsAll(sources);
    }

    @Test
    void everyLeafIsReadOrKeptBack() throws IOException {
        Census census = convert(Disclosure.NOTHING).census();
        assertThat(census.unknown()).isEmpty();
        assertThat(census.lines())
                .hasSizeGreaterThan(150)
                .allSatisfy(line -> assertThat(specification.paths()).contains(line.path()));
    }

    /** As a literal, as the notation of a code, or inside an IRI; Markdown without its escapes. */
    @Test
    void everyValueThatIsReadIsInTheGraphOfItsRecord() throws IOException {
        Converted converted = convert(EVERYTHING);
        Set<String> read = converted.census().lines().stream()
                .filter(line -> line.use() == Census.Use.READ)
                .map(Census.Line::path)
                .collect(Collectors.toSet());
        for (int number = 0; number < RegistrySpecification.RECORDS; number++) {
            JsonNode study = specification.study(number);
            String nctId =
                    study.at("/protocolSection/identificationModule/nctId").stringValue();
            List<Node> nodes = converted.quads().stream()
                    .filter(quad -> quad.getGraph().getURI().endsWith(nctId))
                    .map(quad -> quad.getObject())
                    .distinct()
                    .toList();
            List<String> missing = new ArrayList<>();
            leaves(study, "", (path, value) -> {
                if (read.contains(path) && nodes.stream().noneMatch(node -> says(node, value.replace("\\_", "_")))) {
                    missing.add(path + " = " + value);
                }
            });
            assertThat(missing).as(nctId).isEmpty();
        }
    }

    @Test
    void contactsAreReadOnlyWhenAskedFor() throws IOException {
        assertThat(contacts(convert(Disclosure.NOTHING))).isZero();
        assertThat(contacts(convert(EVERYTHING))).isEqualTo(3L * RegistrySpecification.RECORDS);
    }

    private static long contacts(Converted converted) {
        return converted.quads().stream()
                .filter(quad -> quad.getPredicate().getURI().endsWith("#email"))
                .count();
    }

    /** Nothing in the records may be refused; identifiers of no known form are only noted. */
    private Converted convert(Disclosure disclosure) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int number = 0; number < RegistrySpecification.RECORDS; number++) {
            Files.writeString(
                    input.resolve(number + ".json"), specification.study(number).toString());
        }
        Path problems = folder.resolve("problems.tsv");
        Converted converted = Converted.of(input, problems, disclosure);
        assertThat(Files.readAllLines(problems, UTF_8).stream().skip(1))
                .allSatisfy(line -> assertThat(line).startsWith("notice\t"));
        return converted;
    }

    private static boolean says(Node node, String value) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm().equals(value)
                : node.getURI().contains(value)
                        || Converted.ONTOLOGY
                                .graph()
                                .find(node, SKOS.notation.asNode(), null)
                                .filterKeep(triple -> triple.getObject()
                                        .getLiteralLexicalForm()
                                        .equals(value))
                                .hasNext();
    }

    private interface Visitor {
        void leaf(String path, String value);
    }

    private static void leaves(JsonNode node, String path, Visitor visitor) {
        if (node.isArray()) {
            node.forEach(element -> leaves(element, path, visitor));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> leaves(
                            field.getValue(), path.isEmpty() ? field.getKey() : path + '.' + field.getKey(), visitor));
        } else {
            visitor.leaf(path, node.asString());
        }
    }
}
