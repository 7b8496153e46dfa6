package org.mstrials.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes expanded JSON-LD (JSON-LD 1.1, sections 4.9 and 9.1): an object for the blocks of a graph that follow each other,
 * in it one for each block. Objects of graphs stand on lines of their own, so that a program can take line after line.
 */
final class JsonLdLines implements BlockWriter {
    private static final byte[] ID = "{\"@id\":".getBytes(US_ASCII);
    private static final byte[] GRAPH = ",\"@graph\":[".getBytes(US_ASCII);
    private static final byte[] TYPE = "\"@type\"".getBytes(US_ASCII);
    private static final byte[] LIST = ":[".getBytes(US_ASCII);
    private static final byte[] END = "]}".getBytes(US_ASCII);
    private static final byte[] NEXT_LINE = ",\n".getBytes(US_ASCII);

    private final GzipMember out;
    private @Nullable Term graph;
    private boolean anyGraph;

    JsonLdLines(GzipMember out) {
        this.out = out;
    }

    @Override
    public void write(Block block) {
        if (block.graph().equals(graph)) {
            out.write(',');
        } else {
            begin(block.graph());
        }
        out.write(ID);
        out.write(block.subject().json());
        block.properties().forEach(this::write);
        out.write('}');
    }

    @Override
    public void finish() {
        if (graph != null) {
            graph = null;
            out.write(END);
        }
    }

    private void begin(Term next) {
        finish();
        if (anyGraph) {
            out.write(NEXT_LINE);
        }
        anyGraph = true;
        graph = next;
        out.write(ID);
        out.write(next.json());
        out.write(GRAPH);
    }

    private void write(Term property, List<Term> values) {
        boolean types = property.node().equals(RDF.Nodes.type)
                && values.stream().allMatch(value -> value.node().isURI());
        out.write(',');
        out.write(types ? TYPE : property.json());
        out.write(LIST);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            write(values.get(i), types);
        }
        out.write(']');
    }

    private void write(Term value, boolean type) {
        if (type || value.node().isLiteral()) {
            out.write(value.json());
        } else {
            out.write(ID);
            out.write(value.json());
            out.write('}');
        }
    }
}
