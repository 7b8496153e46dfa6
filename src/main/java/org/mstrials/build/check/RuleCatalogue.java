package org.mstrials.build.check;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.query.NamedQuery;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;

/**
 * The rules as data: executables of SHACL (section 5.2.1) with the prefixes of the named queries. One that checks is a shape
 * too: what it looks at, how bad its findings are, and what they say.
 *
 * @param rules of checks
 * @param comparisons with their rules
 * @param iris mints their IRIs
 */
public record RuleCatalogue(Rules rules, Comparisons comparisons, Iris iris) {
    /** Writes all of them into a graph of their own. */
    public void write(StreamRDF sink) {
        sink.start();
        add(sink, iris.rules(), RDFS.Nodes.label, english("Rules"));
        name(iris.findings(), "Findings of the checks", sink);
        name(iris.comparisons(), "Comparisons of what sources say", sink);
        rules.all().forEach(rule -> check(rule, sink));
        comparisons.rules().forEach(rule -> comparison(rule, sink));
        sink.finish();
    }

    /** The graphs of findings and comparisons say what they are, even when there are none. */
    private static void name(Node graph, String label, StreamRDF sink) {
        sink.quad(Quad.create(graph, graph, RDFS.Nodes.label, english(label)));
    }

    private void check(Rule rule, StreamRDF sink) {
        describe(rule.node(), rule.query(), sink);
        add(sink, rule.node(), RDF.Nodes.type, SHACL.NodeShape);
        add(sink, rule.node(), SHACL.targetClass, NodeFactory.createURI(Mst.NS + rule.target()));
        add(sink, rule.node(), SHACL.severity, rule.severity().node());
        add(sink, rule.node(), SHACL.message, english(rule.message()));
    }

    private void comparison(ComparisonRule rule, StreamRDF sink) {
        describe(rule.node(), rule.query(), sink);
        rule.obstacle().ifPresent(obstacle -> add(sink, rule.node(), Mst.obstacle, Iris.code(obstacle)));
    }

    private void describe(Node rule, NamedQuery query, StreamRDF sink) {
        add(sink, rule, RDF.Nodes.type, Mst.Rule);
        add(sink, rule, RDF.Nodes.type, SHACL.SPARQLSelectExecutable);
        add(sink, rule, RDFS.Nodes.label, english(query.title()));
        add(sink, rule, RDFS.Nodes.comment, english(query.question()));
        add(sink, rule, SHACL.prefixes, iris.queries());
        add(
                sink,
                rule,
                SHACL.select,
                NodeFactory.createLiteralString(query.bind(Map.of()).toString()));
    }

    private void add(StreamRDF sink, Node subject, Node property, Node object) {
        sink.quad(Quad.create(iris.rules(), subject, property, object));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
