package org.mstrials.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.BadInstallation;

/**
 * What other vocabularies call our concepts and the headings that we use. They are kept as SSSOM/TSV with embedded
 * metadata, one mapping a line, and published in the form that SSSOM has for RDF: each is a statement, and an axiom about
 * that statement which tells how it is justified.
 */
final class Mappings {
    /** Its name in the ontology's folder and among the downloads. */
    static final String FILE = "mappings.sssom.tsv";

    private static final String SSSOM = "https://w3id.org/sssom/";
    private static final String COMMENT = "#";
    private static final String CURIE = "#  ";

    private final Map<String, String> prefixes =
            new HashMap<>(Map.of("skos", SKOS.getURI(), "semapv", "https://w3id.org/semapv/vocab/"));
    private final Map<String, String> set = new HashMap<>();
    private final List<Triple> triples = new ArrayList<>();

    private Mappings() {}

    /** The mappings of a file; a file that is none stops the start with a {@link BadInstallation}. */
    static List<Triple> read(Path file) {
        try {
            return new Mappings().parse(Files.readAllLines(file, UTF_8));
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadInstallation(
                    "broken mappings " + file + ": " + broken.getMessage(), "mend them or restore them", broken);
        }
    }

    private List<Triple> parse(List<String> lines) {
        lines.stream().filter(line -> line.startsWith(COMMENT)).forEach(this::metadata);
        List<String[]> rows = lines.stream()
                .filter(line -> !line.startsWith(COMMENT))
                .map(line -> line.split("\t", -1))
                .toList();
        Node node = NodeFactory.createURI(required(set, "mapping_set_id"));
        add(node, RDF.Nodes.type, sssom("MappingSet"));
        add(node, RDFS.Nodes.label, english(required(set, "mapping_set_title")));
        add(node, DCTerms.description.asNode(), english(required(set, "mapping_set_description")));
        add(node, DCTerms.license.asNode(), NodeFactory.createURI(required(set, "license")));
        add(node, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(required(set, "mapping_set_version")));
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.length; i++) {
                cells.put(rows.getFirst()[i], row[i]);
            }
            add(node, sssom("mappings"), mapping(cells));
        }
        return triples;
    }

    /** A line of the metadata: a prefix, or something about the whole. */
    private void metadata(String line) {
        String[] entry = line.substring(COMMENT.length()).strip().split(":\\s*", 2);
        (line.startsWith(CURIE) ? prefixes : set).put(entry[0], entry[1]);
    }

    private Node mapping(Map<String, String> cells) {
        String subject = required(cells, "subject_id");
        String object = required(cells, "object_id");
        String label = required(cells, "subject_label");
        Node node = Iris.mapping(subject, object);
        add(iri(subject), iri(required(cells, "predicate_id")), iri(object));
        add(node, RDF.Nodes.type, OWL2.Axiom.asNode());
        add(node, RDFS.Nodes.label, english(label + " as " + object));
        add(node, OWL2.annotatedSource.asNode(), iri(subject));
        add(node, OWL2.annotatedProperty.asNode(), iri(required(cells, "predicate_id")));
        add(node, OWL2.annotatedTarget.asNode(), iri(object));
        add(node, sssom("subject_label"), NodeFactory.createLiteralString(label));
        add(node, sssom("object_label"), NodeFactory.createLiteralString(required(cells, "object_label")));
        add(node, sssom("mapping_justification"), iri(required(cells, "mapping_justification")));
        add(
                node,
                sssom("confidence"),
                NodeFactory.createLiteralDT(required(cells, "confidence"), XSDDatatype.XSDdecimal));
        add(
                node,
                Iris.iri("http://purl.org/pav/authoredOn"),
                NodeFactory.createLiteralDT(required(set, "mapping_date"), XSDDatatype.XSDdate));
        add(node, RDFS.Nodes.comment, english(required(cells, "comment")));
        return node;
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    private Node iri(String curie) {
        String[] parts = curie.split(":", 2);
        return Iris.iri(required(prefixes, parts[0]) + parts[1]);
    }

    private static Node sssom(String name) {
        return Iris.iri(SSSOM + name);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static String required(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("expected " + name + ", found none"));
    }
}
