package org.mstrials.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.mstrials.source.Census.Line;
import org.mstrials.source.Census.Use;
import org.mstrials.source.Concepts;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The fixture ctgov-results has every field of posted results, each is read, and the ontology names no other. */
class PostedFieldsTest {
    private static final Path FIXTURE = Path.of("src/test/resources/fixtures/ctgov-results/input");
    private static final Path DESCRIPTION = Path.of("../shared/data/spec/studies_metadata.json");
    private static final String SECTION = "resultsSection";

    @Test
    void fixtureHasEveryFieldOfTheRegistrysDescription() {
        assumeTrue(Files.isReadable(DESCRIPTION), "no description of the registry's records: " + DESCRIPTION);
        Set<String> described = new TreeSet<>();
        for (JsonNode section : new ObjectMapper().readTree(DESCRIPTION.toFile())) {
            leaves(section, "", described);
        }
        assertThat(paths(Disclosure.NOTHING, Set.of(Use.values()))).containsExactlyElementsOf(described);
    }

    @Test
    void onlyWhoToAskIsKeptBack() {
        String contact = "resultsSection.moreInfoModule.pointOfContact.";
        assertThat(paths(Disclosure.NOTHING, Set.of(Use.UNKNOWN))).isEmpty();
        assertThat(paths(Disclosure.NOTHING, Set.of(Use.KEPT_BACK)))
                .containsExactly(contact + "email", contact + "phone", contact + "phoneExt", contact + "title");
        assertThat(paths(new Disclosure(true, false), Set.of(Use.KEPT_BACK, Use.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void ontologyNamesOnlyFieldsThatThereAre() {
        Set<String> paths = paths(Disclosure.NOTHING, Set.of(Use.values()));
        Graph ontology = RDFParser.source(Path.of("ontology/results.ttl")).toGraph();
        assertThat(ontology.find(null, DCTerms.source.asNode(), null).toList())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(paths)
                        .anyMatch(path ->
                                (path + '.').startsWith(source.getObject().getLiteralLexicalForm() + '.')));
    }

    private static Set<String> paths(Disclosure disclosure, Set<Use> uses) {
        Inputs inputs = new Inputs(List.of(FIXTURE), new Concepts(Set.of(), Set.of()), disclosure);
        inputs.records(record -> assertThat(record.read().problems()).isEmpty());
        return inputs.census().lines().stream()
                .filter(line -> line.path().startsWith(SECTION) && uses.contains(line.use()))
                .map(Line::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void leaves(JsonNode field, String above, Set<String> paths) {
        String path = above + field.path("name").asString();
        if (path.startsWith(SECTION) && !field.has("children")) {
            paths.add(path);
        }
        field.path("children").forEach(child -> leaves(child, path + '.', paths));
    }
}
