package org.mstrials.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.ComparedReleases;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Ontology;
import org.mstrials.rdf.Terms;

/** What is told of two releases, in every form. */
class ComparisonTest {
    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(ComparedReleases.FIXTURES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** With -Dms-trials.generate=true the expectations are written anew, to be read before they are committed. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void tellsWhatChanged(String fixture) throws IOException {
        StringWriter text = new StringWriter();
        ComparisonText.write(comparison(fixture), new PrintWriter(text), Long.MAX_VALUE);
        Path expected = ComparedReleases.FIXTURES.resolve(fixture).resolve("expected.txt");
        if (Boolean.getBoolean("ms-trials.generate")) {
            Files.writeString(expected, text.toString(), UTF_8);
        }
        assertThat(ComparedReleases.FIXTURES.resolve(fixture).resolve("WHY")).isNotEmptyFile();
        assertThat(text.toString()).isEqualTo(Files.readString(expected, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void jsonTellsTheSame(String fixture) {
        Comparison comparison = comparison(fixture);
        JsonObject json = JSON.parse(json(comparison));

        assertThat(json.getString("from")).isEqualTo(comparison.older());
        List<JsonObject> changes =
                json.getArray("changes").map(JsonValue::getAsObject).toList();
        assertThat(changes).hasSameSizeAs(comparison.changes());
        for (int i = 0; i < changes.size(); i++) {
            Change change = comparison.changes().get(i);
            JsonObject told = changes.get(i);
            assertThat(told.getString("iri")).isEqualTo(comparison.iri(change).getURI());
            assertThat(told.getString("kind")).isEqualTo(change.kind().id());
            assertThat(told.getString("thing")).isEqualTo(change.thing().iri().getURI());
            assertThat(told.getArray("newerPlaces")
                            .map(place -> place.getAsObject().getString("iri")))
                    .containsExactlyElementsOf(change.newer().stream()
                            .map(place -> place.iri().getURI())
                            .toList());
            assertThat(told.getArray("differences").map(one -> one.getAsObject().getString("property")))
                    .containsExactlyElementsOf(change.differences().stream()
                            .map(one -> one.property().iri().getURI())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void rdfTellsTheSame(String fixture) {
        Comparison comparison = comparison(fixture);
        Graph graph = graph(comparison, Lang.TURTLE);

        assertThat(graph.isIsomorphicWith(graph(comparison, Lang.RDFXML))).isTrue();
        assertThat(graph.find(null, RDF.Nodes.type, Mst.EvidenceChange).toList())
                .hasSameSizeAs(comparison.changes());
        Node newer = comparison.iris().release(comparison.newer());
        assertThat(graph.find(newer, Terms.WAS_REVISION_OF, null).toList()).hasSize(1);
        for (Change change : comparison.changes()) {
            Node node = comparison.iri(change);
            assertThat(objects(graph, node, Mst.changeKind)).containsExactly(Iris.code(change.kind()));
            assertThat(objects(graph, node, Mst.changedThing))
                    .containsExactly(change.thing().iri());
            assertThat(objects(graph, node, Mst.olderPlace))
                    .containsExactlyInAnyOrderElementsOf(
                            change.older().stream().map(Named::iri).toList());
            for (Difference difference : change.differences()) {
                Node part = graph.find(
                                null,
                                Mst.differingProperty,
                                difference.property().iri())
                        .mapWith(Triple::getSubject)
                        .filterKeep(found -> graph.contains(node, Mst.changedProperty, found))
                        .next();
                assertThat(objects(graph, part, Mst.olderValue))
                        .containsExactlyInAnyOrderElementsOf(difference.older());
                assertThat(objects(graph, part, Mst.newerValue))
                        .containsExactlyInAnyOrderElementsOf(difference.newer());
            }
        }
    }

    /** Numbers are numbers, not texts, wherever a program reads them. */
    @Test
    void numbersStayNumbers() {
        Comparison comparison = comparison("figures");

        assertThat(json(comparison)).contains("\"older\" : [ 0.73 ] , \"newer\" : [ 0.37 ]");
        assertThat(graph(comparison, Lang.NTRIPLES)
                        .find(null, Mst.olderValue, null)
                        .mapWith(Triple::getObject)
                        .filterKeep(value -> value.getLiteralLexicalForm().equals("0.73"))
                        .next()
                        .getLiteralDatatypeURI())
                .endsWith("#decimal");
    }

    @Test
    void theRestOfManyIsCounted() {
        StringWriter text = new StringWriter();
        ComparisonText.write(comparison("shifted-outcome"), new PrintWriter(text), 2);

        assertThat(text.toString()).contains("fact added: 5", "  and 3 more; --all lists them");
        assertThat(text.toString()).contains("Dizziness").doesNotContain("Fatigue, Examplumab");
    }

    @Test
    void everyTermIsUsed() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (String fixture : fixtures().toList()) {
            graph(comparison(fixture), Lang.TURTLE).find().forEach(triple -> {
                used.add(triple.getPredicate().getURI());
                used.add(triple.getObject().toString());
            });
        }
        Graph terms = RDFParser.source(Path.of("ontology/changes.ttl")).toGraph();
        assertThat(terms.find(null, RDF.Nodes.type, null)
                        .mapWith(Triple::getSubject)
                        .mapWith(Node::getURI)
                        .filterKeep(term -> term.startsWith(Mst.NS))
                        .toList())
                .isNotEmpty()
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @EnumSource
    void kindsAreCalledAsInTheirScheme(ChangeKind kind) {
        Graph codes = Ontology.read(Path.of("ontology")).graph();
        assertThat(codes.find(Iris.code(kind), SKOS.prefLabel.asNode(), null)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo(kind.label());
    }

    @Test
    void backwardsWhatCameGoes() {
        ComparedReleases releases = ComparedReleases.of("registry");
        Comparison back = Comparison.of(releases.newer(), releases.older());

        assertThat(back.changes())
                .extracting(Change::kind)
                .contains(ChangeKind.RESULTS_WITHDRAWN, ChangeKind.STUDY_ADDED, ChangeKind.STUDY_WITHDRAWN);
    }

    /** The concepts are the ontology's, which is another only when the program is. */
    @Test
    void conceptsComeAndGo() {
        List<Change> changes = new ArrayList<>();
        new ReleaseDiff(side("intervention/a"), side("intervention/b"), document -> false, changes::add).run();

        assertThat(changes)
                .extracting(Change::kind, change -> change.thing().name())
                .containsExactlyInAnyOrder(
                        tuple(ChangeKind.CONCEPT_ADDED, Iris.HOME + "intervention/b"),
                        tuple(ChangeKind.CONCEPT_WITHDRAWN, Iris.HOME + "intervention/a"));
    }

    private static Side side(String concept) {
        DatasetGraph data = DatasetGraphFactory.create();
        data.getDefaultGraph().add(NodeFactory.createURI(Iris.HOME + concept), RDF.Nodes.type, Mst.InterventionConcept);
        return new Side(data);
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, null).mapWith(Triple::getObject).toList();
    }

    private static Comparison comparison(String fixture) {
        ComparedReleases releases = ComparedReleases.of(fixture);
        return Comparison.of(releases.older(), releases.newer());
    }

    private static String json(Comparison comparison) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ComparisonJson.write(comparison, bytes);
        return bytes.toString(UTF_8);
    }

    private static Graph graph(Comparison comparison, Lang syntax) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ComparisonGraph.write(comparison, syntax, bytes);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(bytes.toString(UTF_8), syntax).parse(graph);
        return graph;
    }
}
