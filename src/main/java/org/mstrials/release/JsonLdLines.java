package org.mstrials.release;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes quads in expanded JSON-LD (JSON-LD 1.1, sections 4.9 and 9.1): an object for the statements of a graph that
 * follow each other, in it one for those of a subject. Objects of graphs stand on lines of their own, so that a program
 * can take line after line. Memory holds the statements of one subject.
 */
final class JsonLdLines extends StreamRDFBase {
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator(",\n").build();

    private final JsonGenerator json;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();
    private @Nullable Node graph;
    private @Nullable Node subject;

    JsonLdLines(OutputStream out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            endGraph();
            graph = quad.getGraph();
            json.writeStartObject();
            json.writeStringProperty("@id", quad.getGraph().getURI());
            json.writeName("@graph");
            json.writeStartArray();
        }
        if (!quad.getSubject().equals(subject)) {
            endSubject();
            subject = quad.getSubject();
        }
        properties
                .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                .add(quad.getObject());
    }

    @Override
    public void finish() {
        endGraph();
        json.flush();
    }

    private void endGraph() {
        endSubject();
        if (graph != null) {
            graph = null;
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void endSubject() {
        if (subject != null) {
            json.writeStartObject();
            json.writeStringProperty("@id", subject.getURI());
            properties.forEach(this::write);
            json.writeEndObject();
            properties.clear();
            subject = null;
        }
    }

    private void write(Node property, List<Node> values) {
        boolean types = property.equals(RDF.Nodes.type) && values.stream().allMatch(Node::isURI);
        json.writeName(types ? "@type" : property.getURI());
        json.writeStartArray();
        for (Node value : values) {
            if (types) {
                json.writeString(value.getURI());
            } else {
                write(value);
            }
        }
        json.writeEndArray();
    }

    /** A number stays the string that it is in RDF: as a JSON number it might be rounded. */
    private void write(Node value) {
        json.writeStartObject();
        if (value.isURI()) {
            json.writeStringProperty("@id", value.getURI());
        } else {
            json.writeStringProperty("@value", value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                json.writeStringProperty("@language", value.getLiteralLanguage());
            } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
                json.writeStringProperty("@type", value.getLiteralDatatypeURI());
            }
        }
        json.writeEndObject();
    }
}
