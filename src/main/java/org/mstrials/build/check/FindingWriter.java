package org.mstrials.build.check;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/** Writes findings as results of SHACL (section 3.6) into a graph of their own. */
final class FindingWriter {
    private final Iris iris;
    private final StreamRDF sink;

    FindingWriter(Iris iris, StreamRDF sink) {
        this.iris = iris;
        this.sink = sink;
    }

    void write(Finding finding, Node source) {
        Node node = Iris.finding(finding.focus(), finding.rule());
        add(node, RDF.Nodes.type, Mst.Finding);
        add(node, SHACL.focusNode, finding.focus());
        add(node, SHACL.sourceShape, finding.rule());
        add(node, SHACL.resultSeverity, finding.severity().node());
        add(node, SHACL.resultMessage, NodeFactory.createLiteralLang(finding.message(), "en"));
        add(node, Mst.found, finding.found());
        add(node, Mst.expected, finding.expected());
        add(node, Terms.HAD_PRIMARY_SOURCE, source);
        add(node, Terms.WAS_DERIVED_FROM, finding.focus());
        finding.weighed().forEach(fact -> add(node, Terms.WAS_DERIVED_FROM, fact));
    }

    private void add(Node finding, Node property, Optional<String> text) {
        text.ifPresent(known -> add(finding, property, NodeFactory.createLiteralString(known)));
    }

    private void add(Node finding, Node property, Node object) {
        sink.quad(Quad.create(iris.findings(), finding, property, object));
    }
}
