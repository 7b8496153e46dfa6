package org.mstrials.diff;

import java.io.OutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Prefixes;
import org.mstrials.rdf.Terms;

/** A comparison in RDF. */
public final class ComparisonGraph {
    private final StreamRDF sink;

    private ComparisonGraph(StreamRDF sink) {
        this.sink = sink;
    }

    /** Writes it in a syntax, change by change where the syntax can be written so. */
    public static void write(Comparison comparison, Lang syntax, OutputStream out) {
        if (StreamRDFWriter.registered(syntax)) {
            write(comparison, StreamRDFWriter.getWriterStream(out, syntax));
        } else {
            Graph graph = GraphFactory.createDefaultGraph();
            write(comparison, StreamRDFLib.graph(graph));
            RDFWriter.source(graph).lang(syntax).output(out);
        }
    }

    /** Hands over its statements. */
    public static void write(Comparison comparison, StreamRDF sink) {
        sink.start();
        Prefixes.all(comparison.iris()).forEach(sink::prefix);
        new ComparisonGraph(sink).comparison(comparison);
        sink.finish();
    }

    private void comparison(Comparison comparison) {
        Iris iris = comparison.iris();
        Node whole = comparison.iri();
        Node older = iris.release(comparison.older());
        Node newer = iris.release(comparison.newer());
        if (!older.equals(newer)) {
            add(newer, Terms.WAS_REVISION_OF, older);
        }
        add(whole, RDF.Nodes.type, Mst.ReleaseComparison);
        text(
                whole,
                RDFS.Nodes.label,
                "What changed in the evidence from release %s to release %s"
                        .formatted(comparison.older(), comparison.newer()));
        add(whole, Mst.olderRelease, older);
        add(whole, Mst.newerRelease, newer);
        comparison.changes().forEach(change -> add(whole, Mst.change, comparison.iri(change)));
        comparison.changes().forEach(change -> change(comparison.iri(change), change));
    }

    private void change(Node node, Change change) {
        add(node, RDF.Nodes.type, Mst.EvidenceChange);
        text(
                node,
                RDFS.Nodes.label,
                change.kind().label() + ": " + change.thing().name());
        add(node, Mst.changeKind, Iris.code(change.kind()));
        add(node, Mst.changedThing, change.thing().iri());
        change.former().ifPresent(former -> add(node, Mst.formerThing, former));
        change.document().ifPresent(document -> add(node, Mst.changedIn, document.iri()));
        change.older().forEach(place -> add(node, Mst.olderPlace, place.iri()));
        change.newer().forEach(place -> add(node, Mst.newerPlace, place.iri()));
        change.facts()
                .ifPresent(count -> add(
                        node,
                        Mst.factsConcerned,
                        NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger)));
        change.differences().forEach(difference -> difference(node, difference));
    }

    private void difference(Node change, Difference difference) {
        Node node = Iris.part(change, difference.key());
        add(change, Mst.changedProperty, node);
        add(node, RDF.Nodes.type, Mst.ChangedProperty);
        add(node, Mst.differingProperty, difference.property().iri());
        difference.older().forEach(value -> add(node, Mst.olderValue, value));
        difference.newer().forEach(value -> add(node, Mst.newerValue, value));
    }

    private void text(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    private void add(Node subject, Node property, Node object) {
        sink.triple(Triple.create(subject, property, object));
    }
}
