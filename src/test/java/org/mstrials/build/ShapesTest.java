package org.mstrials.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.build.check.Finding;
import org.mstrials.build.check.Severity;
import org.mstrials.build.check.Shapes;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.source.Disclosure;

/** The shapes say of every class all that sources say of its things, and what the ontology says of it. */
class ShapesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Graph ONTOLOGY = Converted.ONTOLOGY.graph();
    private static final Shapes SHAPES = new Shapes(ONTOLOGY);

    @TempDir
    private static Path folder;

    private static Collection<Graph> embedded = List.of();
    private static Collection<Graph> fixtures = List.of();

    @BeforeAll
    static void convert() throws IOException {
        embedded = byGraph(
                RDFDataMgr.loadDatasetGraph(EmbeddedRelease.get()
                                .downloads()
                                .resolve("ms-trials.nq.gz")
                                .toString())
                        .stream());
        List<Graph> all = new ArrayList<>();
        try (Stream<Path> inputs = Files.list(FIXTURES)) {
            inputs.sorted().forEach(fixture -> all.addAll(sources(fixture.resolve("input"))));
        }
        fixtures = all;
    }

    /** Only a class that gathers narrower ones, and has no things of its own, has none. */
    @Test
    void everyClassHasAShape() {
        assertThat(ONTOLOGY.find(null, RDF.Nodes.type, OWL.Class.asNode())
                        .mapWith(Triple::getSubject)
                        .toList())
                .filteredOn(ShapesTest::ours)
                .isNotEmpty()
                .allMatch(type -> ONTOLOGY.contains(null, SHACL.targetClass, type)
                        || (ONTOLOGY.contains(null, RDFS.Nodes.subClassOf, type)
                                && everything().stream()
                                        .noneMatch(source -> source.contains(null, RDF.Nodes.type, type))));
    }

    @Test
    void everyPropertyOfAThingIsInItsShape() {
        Set<String> missing = new TreeSet<>();
        for (Graph source : everything()) {
            source.find(null, RDF.Nodes.type, null)
                    .filterKeep(thing -> ours(thing.getObject()))
                    .forEach(thing -> {
                        Set<Node> known = paths(thing.getObject());
                        source.find(thing.getSubject(), null, null)
                                .mapWith(Triple::getPredicate)
                                .filterDrop(property -> known.contains(property) || property.equals(RDF.Nodes.type))
                                .forEach(property -> missing.add(thing.getObject() + " " + property));
                    });
        }
        assertThat(missing).isEmpty();
    }

    /** Datatypes and classes are the ranges of the properties; codes are of a list that exists. */
    @Test
    void shapesAndOntologyAgree() {
        assertThat(shapes()).isNotEmpty().allSatisfy(shape -> {
            Node property = one(shape, SHACL.path);
            List<Node> range = all(property, RDFS.Nodes.range);
            if (ours(property)) {
                assertThat(ONTOLOGY.contains(property, RDF.Nodes.type, null)).isTrue();
            }
            all(shape, SHACL.datatype).forEach(datatype -> assertThat(range).isSubsetOf(List.of(datatype)));
            all(shape, SHACL.class_).forEach(type -> assertThat(range).allMatch(wider -> isA(type, wider)));
            all(shape, SHACL.pattern).stream()
                    .map(Node::getLiteralLexicalForm)
                    .filter(pattern -> pattern.matches("/code/[a-z-]+/"))
                    .forEach(pattern -> {
                        Node list = NodeFactory.createURI(Iris.HOME + pattern.substring(1, pattern.length() - 1));
                        assertThat(ONTOLOGY.contains(list, RDF.Nodes.type, SKOS.ConceptScheme.asNode()))
                                .as(pattern)
                                .isTrue();
                        assertThat(range).isSubsetOf(List.of(Mst.Code));
                    });
        });
    }

    /** A property shape tells its name, place, severity and what it expects; shapes of one property stand at one place. */
    @Test
    void everyShapeSaysWhatItIsFor() {
        assertThat(shapes()).allSatisfy(shape -> {
            for (Node said : List.of(SHACL.name, SHACL.order, SHACL.severity, SHACL.message)) {
                assertThat(all(shape, said)).as(said.getLocalName()).hasSize(1);
            }
            assertThat(one(shape, SHACL.message).getLiteralLexicalForm()).startsWith("expected ");
            assertThat(ONTOLOGY.contains(null, SHACL.property, shape)).isTrue();
        });
        Map<Node, Set<Node>> places = shapes().stream()
                .collect(Collectors.groupingBy(
                        shape -> one(shape, SHACL.path),
                        Collectors.mapping(shape -> one(shape, SHACL.order), Collectors.toSet())));
        assertThat(places.values()).allMatch(place -> place.size() == 1).doesNotHaveDuplicates();
    }

    @Test
    void embeddedDataAndOntologyHaveTheirShape() {
        assertThat(embedded).isNotEmpty();
        assertThat(embedded.stream().flatMap(source -> findings(source).stream()))
                .isEmpty();
        assertThat(findings(ONTOLOGY)).isEmpty();
    }

    /** What the registry says of a study, with one property of one thing replaced: that and nothing else is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        study/NCT00530348 | overallStatus | - | overallStatus | WARNING | -
        study/NCT00530348 | enrollment | 7.5 | enrollment | VIOLATION | 7.5
        study/NCT00530348 | enrollment | -1 | enrollment | VIOLATION | -1
        study/NCT00530348 | phase | <https://w3id.org/ms-trials/code/sex/all> | phase | VIOLATION | https://w3id.org/ms-trials/code/sex/all
        study/NCT99990003 | conditionHeading | <http://id.nlm.nih.gov/mesh/2026/D009103> | conditionHeading | VIOLATION | http://id.nlm.nih.gov/mesh/2026/D009103
        study/NCT00530348 | startDate | "September 2007" | startDate | VIOLATION | September 2007
        study/NCT00530348/registration/1 | registeredNumber | "NCT00530348" , "NCT00548405" | registeredNumber | VIOLATION | NCT00530348 | NCT00548405
        study/NCT99990020/result/0/value/0.0.OG000 | group | <https://w3id.org/ms-trials/study/NCT00548405/result/0/group/OG000> | group | VIOLATION | https://w3id.org/ms-trials/study/NCT00548405/result/0/group/OG000
        study/NCT99990020/result/0/value/0.0.OG000 | value | "12" | value | VIOLATION | 12
        """)
    void whatIsWrongIsFound(ArgumentsAccessor row) {
        Node thing = NodeFactory.createURI(Iris.HOME + row.getString(0));
        Node property = NodeFactory.createURI(Mst.NS + row.getString(1));
        Graph source = everything().stream()
                .filter(graph -> graph.contains(thing, property, null))
                .findFirst()
                .map(ShapesTest::copy)
                .orElseThrow();
        List<Finding> before = findings(source);

        source.remove(thing, property, Node.ANY);
        Optional.ofNullable(row.getString(2))
                .ifPresent(
                        value -> RDFParser.fromString("<%s> <%s> %s .".formatted(thing, property, value), Lang.TURTLE)
                                .parse(source));

        Optional<String> found = IntStream.range(5, row.size())
                .mapToObj(row::getString)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " | " + other);
        List<Finding> after = new ArrayList<>(findings(source));
        after.removeAll(before);
        assertThat(after).singleElement().satisfies(finding -> {
            assertThat(finding.focus()).isEqualTo(thing);
            assertThat(finding.rule()).isEqualTo(NodeFactory.createURI(Iris.HOME + "shape/" + row.getString(3)));
            assertThat(finding.severity()).isEqualTo(Severity.valueOf(row.getString(4)));
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.message())
                    .isEqualTo("%s: expected %s, found %s"
                            .formatted(
                                    one(finding.rule(), SHACL.name).getLiteralLexicalForm(),
                                    finding.expected().orElseThrow(),
                                    found.orElse("none")));
        });
    }

    /** A group that posted results name and nobody declared. */
    @Test
    void whatIsMissingInARecordIsFound() {
        assertThat(fixtures.stream().flatMap(source -> findings(source).stream()))
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .extracting(finding -> finding.focus().getURI().substring(Iris.HOME.length()))
                .containsExactlyInAnyOrder(
                        "study/NCT99990021/flow/period/0/milestone/0/FG007",
                        "study/NCT99990021/result/1/analysis/1",
                        "study/NCT99990021/result/1/value/2.1.OG009");
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        return copy;
    }

    private static List<Finding> findings(Graph source) {
        List<Finding> findings = new ArrayList<>();
        SHAPES.look(DatasetGraphFactory.wrap(source), findings::add);
        return findings;
    }

    private static List<Graph> everything() {
        return Stream.concat(Stream.concat(embedded.stream(), fixtures.stream()), Stream.of(ONTOLOGY))
                .toList();
    }

    private static Collection<Graph> sources(Path input) {
        return byGraph(
                Converted.of(input, folder.resolve("problems.tsv"), new Disclosure(true, true)).quads().stream());
    }

    private static Collection<Graph> byGraph(Stream<Quad> quads) {
        Map<Node, Graph> graphs = new HashMap<>();
        quads.forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), none -> GraphFactory.createDefaultGraph())
                .add(quad.asTriple()));
        return graphs.values();
    }

    private static Set<Node> paths(Node type) {
        return all(shapeOf(type), SHACL.property).stream()
                .map(shape -> one(shape, SHACL.path))
                .collect(Collectors.toSet());
    }

    private static Node shapeOf(Node type) {
        return ONTOLOGY.find(null, SHACL.targetClass, type).next().getSubject();
    }

    private static boolean ours(Node term) {
        return term.isURI() && term.getURI().startsWith(Mst.NS);
    }

    private static boolean isA(Node type, Node wider) {
        return type.equals(wider) || all(type, RDFS.Nodes.subClassOf).stream().anyMatch(next -> isA(next, wider));
    }

    private static List<Node> shapes() {
        return ONTOLOGY.find(null, RDF.Nodes.type, SHACL.PropertyShape)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<Node> all(Node subject, Node property) {
        return ONTOLOGY.find(subject, property, null).mapWith(Triple::getObject).toList();
    }

    private static Node one(Node subject, Node property) {
        return ONTOLOGY.find(subject, property, null).next().getObject();
    }
}
