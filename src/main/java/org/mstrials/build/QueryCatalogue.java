package org.mstrials.build;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Prefixes;

/**
 * The named queries as data, where editors and assistants for public endpoints look for examples: executables of SHACL with
 * declared prefixes (section 5.2.1) in the manner of the SPARQL examples of the Swiss Institute of
 * Bioinformatics. Their parameters have their defaults, so that they run as they stand.
 *
 * @param queries the queries
 * @param iris mints their IRIs
 */
record QueryCatalogue(NamedQueries queries, Iris iris) {
    /** Writes all of them into a graph of their own, with the prefixes that they use. */
    void write(StreamRDF sink) {
        sink.start();
        add(sink, iris.queries(), RDFS.Nodes.label, english("Named queries"));
        Prefixes.all(iris).forEach((prefix, namespace) -> {
            Node declaration = iris.queryPrefix(prefix);
            add(sink, iris.queries(), SHACL.declare, declaration);
            add(sink, declaration, SHACL.prefix, NodeFactory.createLiteralString(prefix));
            add(sink, declaration, SHACL.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
        queries.all().forEach(query -> write(query, sink));
        sink.finish();
    }

    private void write(NamedQuery named, StreamRDF sink) {
        Node query = iris.query(named.name());
        Node text = NodeFactory.createLiteralString(named.bind(Map.of()).toString());
        add(sink, query, RDF.Nodes.type, SHACL.SPARQLExecutable);
        switch (named.query().queryType()) {
            case SELECT -> {
                add(sink, query, RDF.Nodes.type, SHACL.SPARQLSelectExecutable);
                add(sink, query, SHACL.select, text);
            }
            case ASK -> {
                add(sink, query, RDF.Nodes.type, SHACL.SPARQLAskExecutable);
                add(sink, query, SHACL.ask, text);
            }
            case CONSTRUCT -> {
                add(sink, query, RDF.Nodes.type, SHACL.SPARQLConstructExecutable);
                add(sink, query, SHACL.construct, text);
            }
            default ->
                throw new IllegalArgumentException(
                        "expected a query that selects, asks or constructs, found " + named.name());
        }
        add(sink, query, SHACL.prefixes, iris.queries());
        add(sink, query, RDFS.Nodes.label, english(named.title()));
        add(sink, query, RDFS.Nodes.comment, english(named.question()));
        add(sink, query, SchemaDO.target.asNode(), iris.sparql());
        named.keywords().forEach(word -> add(sink, query, SchemaDO.keywords.asNode(), english(word)));
    }

    private void add(StreamRDF sink, Node subject, Node property, Node object) {
        sink.quad(Quad.create(iris.queries(), subject, property, object));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
