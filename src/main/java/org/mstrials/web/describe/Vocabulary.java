package org.mstrials.web.describe;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.rdf.Iris;

/**
 * How pages name, explain and order classes and properties: as the ontology and its shapes do, or, for terms that they do
 * not use, as a file of the program does.
 */
public final class Vocabulary {
    private static final QueryFile TERMS = QueryFile.read("terms");

    /** Labels and comments, and where properties stand among others. */
    private final Lazy<Graph> terms;

    /** The terms of a release, read when they are first asked for. */
    public Vocabulary(DatasetGraph data) {
        this.terms = new Lazy<>(() -> Txn.calculateRead(data, () -> read(data)));
    }

    private static Graph read(DatasetGraph data) {
        Graph terms = GraphFactory.createDefaultGraph();
        RDFParser.fromString(ProgramFiles.text("labels.ttl"), Lang.TURTLE).parse(terms);
        TERMS.construct(data, Map.of("ontology", Iris.ontology()), quad -> terms.add(quad.asTriple()));
        return terms;
    }

    /** The name of a term; for an unknown one the end of its IRI, as words. */
    public String label(Node term) {
        return text(term, RDFS.Nodes.label).orElseGet(() -> localName(term));
    }

    /** What a term means. */
    public Optional<String> comment(Node term) {
        return text(term, RDFS.Nodes.comment);
    }

    /** The order of properties on a page; those without a place in it come last. */
    public Comparator<Node> order() {
        return Comparator.comparing(
                term -> text(term, SHACL.order).map(Integer::valueOf).orElse(Integer.MAX_VALUE));
    }

    private Optional<String> text(Node term, Node property) {
        return terms.get()
                .find(term, property, null)
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
