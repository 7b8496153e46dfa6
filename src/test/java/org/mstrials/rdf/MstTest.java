package org.mstrials.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The constants are what the ontology generates: a term added, renamed or reworded there shows here. */
class MstTest {
    private static final Path SOURCE = Path.of("src/main/java/org/mstrials/rdf/Mst.java");
    private static final String HEAD = """
        package org.mstrials.rdf;

        import org.apache.jena.graph.Node;

        /**
         * The terms of the ontology, spelled as there. Generated from ms-trials.ttl, registry.ttl, results.ttl, publications.ttl
         * and checks.ttl of the folder ontology; to generate it again, run the test MstTest with
         * -Dms-trials.generate=true.
         */
        @SuppressWarnings({"ConstantCaseForConstants", "MemberName"})
        public final class Mst {
            /** Namespace of all terms. */
            public static final String NS = Iris.HOME + "ontology#";
        """;

    private static final String TAIL = """

            private Mst() {}

            private static Node term(String name) {
                return Iris.iri(NS + name);
            }
        }
        """;

    @Test
    void constantsAreThoseOfTheOntology() throws IOException {
        String expected = generate();
        if (Boolean.getBoolean("ms-trials.generate")) {
            Files.writeString(SOURCE, expected, UTF_8);
        }
        assertThat(Files.readString(SOURCE, UTF_8)).isEqualTo(expected);
    }

    private static String generate() {
        Graph ontology = GraphFactory.createDefaultGraph();
        for (String file : List.of("ms-trials.ttl", "registry.ttl", "results.ttl", "publications.ttl", "checks.ttl")) {
            RDFParser.source(Path.of("ontology", file)).parse(ontology);
        }
        TreeMap<String, String> comments = new TreeMap<>();
        for (Node kind : List.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
            ontology.find(null, RDF.Nodes.type, kind)
                    .mapWith(triple -> triple.getSubject())
                    .filterKeep(term -> term.isURI() && term.getURI().startsWith(Iris.HOME + "ontology#"))
                    .forEach(term -> comments.put(term.getLocalName(), comment(ontology, term)));
        }
        return comments.entrySet().stream()
                .map(term -> "\n    /** %s */\n    public static final Node %s = term(\"%s\");\n"
                        .formatted(term.getValue(), term.getKey(), term.getKey()))
                .collect(Collectors.joining("", HEAD, TAIL));
    }

    private static String comment(Graph ontology, Node term) {
        return ontology.find(term, RDFS.Nodes.comment, null).next().getObject().getLiteralLexicalForm();
    }
}
