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
 * The rules as data: those of checks as shapes with a constraint of SHACL (section 5.2), those of comparisons as executables
 * (section 5.2.1), with the prefixes of the named queries.
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
        rules.all().forEach(rule -> check(rule, sink));
        comparisons.rules().forEach(rule -> comparison(rule, sink));
        sink.finish();
    }

    private void check(Rule rule, StreamRDF sink) {
        describe(rule.node(), rule.query(), sink);
        add(sink, rule.node(), RDF.Nodes.type, SHACL.NodeShape);
        add(sink, rule.node(), SHACL.targetClass, NodeFactory.createURI(Mst.NS + rule.target()));
        add(sink, rule.node(), SHACL.severity, rule.severity().node());
        Node constraint = NodeFactory.createURI(rule.node().getURI() + "/constraint");
        add(sink, rule.node(), SHACL.sparql, constraint);
        add(sink, constraint, RDF.Nodes.type, SHACL.SPARQLConstraint);
        add(sink, constraint, SHACL.message, english(rule.message()));
        select(constraint, rule.query(), sink);
    }

    private void comparison(ComparisonRule rule, StreamRDF sink) {
        describe(rule.node(), rule.query(), sink);
        add(sink, rule.node(), RDF.Nodes.type, SHACL.SPARQLSelectExecutable);
        select(rule.node(), rule.query(), sink);
        rule.obstacle().ifPresent(obstacle -> add(sink, rule.node(), Mst.obstacle, Iris.code(obstacle)));
    }

    private void describe(Node rule, NamedQuery query, StreamRDF sink) {
        add(sink, rule, RDF.Nodes.type, Mst.Rule);
        add(sink, rule, RDFS.Nodes.label, english(query.title()));
        add(sink, rule, RDFS.Nodes.comment, english(query.question()));
    }

    private void select(Node executable, NamedQuery query, StreamRDF sink) {
        add(sink, executable, SHACL.prefixes, iris.queries());
        add(
                sink,
                executable,
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
