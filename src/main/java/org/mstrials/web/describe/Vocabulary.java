package org.mstrials.web.describe;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.rdf.Iris;

/**
 * How pages name and explain classes and properties: as the ontology does, or, for terms of other vocabularies, as a file
 * of the program does.
 *
 * @param terms labels and comments
 */
public record Vocabulary(Graph terms) {
    private static final QueryFile TERMS = QueryFile.read("terms");

    /** Reads the terms of a release; the caller holds a read transaction. */
    public static Vocabulary read(DatasetGraph data) {
        Graph terms = GraphFactory.createDefaultGraph();
        RDFParser.fromString(ProgramFiles.text("labels.ttl"), Lang.TURTLE).parse(terms);
        TERMS.construct(data, Map.of("ontology", Iris.ontology()), quad -> terms.add(quad.asTriple()));
        return new Vocabulary(terms);
    }

    /** The name of a term; for an unknown one the end of its IRI, as words. */
    public String label(Node term) {
        return text(term, RDFS.Nodes.label).orElseGet(() -> localName(term));
    }

    /** What a term means. */
    public Optional<String> comment(Node term) {
        return text(term, RDFS.Nodes.comment);
    }

    private Optional<String> text(Node term, Node property) {
        return terms.find(term, property, null)
                .mapWith(Triple::getObject)
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional();
    }

    private static String localName(Node term) {
        String iri = term.getURI();
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        return end == iri.length()
                ? iri
                : iri.substring(end).replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ").toLowerCase(Locale.ROOT);
    }
}
