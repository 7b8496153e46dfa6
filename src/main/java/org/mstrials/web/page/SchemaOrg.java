package org.mstrials.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.QueryFile;

/**
 * A description in the terms of schema.org, for search engines.
 *
 * @param graph the statements; empty for things that schema.org has no class for
 */
record SchemaOrg(Graph graph) {
    private static final QueryFile QUERY = QueryFile.read("schema-org");

    static SchemaOrg of(Description description) {
        Graph graph = QUERY.construct(description.graph(), Map.of("thing", description.thing()));
        graph.getPrefixMapping().clearNsPrefixMap().setNsPrefix("schema", "https://schema.org/");
        return new SchemaOrg(graph);
    }

    /** The classes of a thing. */
    List<Node> types(Node thing) {
        return graph.find(thing, RDF.Nodes.type, null)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** JSON-LD that is safe inside a script element: no text in it can end the element. */
    String json() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.JSONLD).output(json);
        return json.toString(StandardCharsets.UTF_8).replace("<", "\\u003c");
    }
}
