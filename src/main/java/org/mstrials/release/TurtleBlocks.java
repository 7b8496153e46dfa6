package org.mstrials.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.RDF;

/** Writes a paragraph for each block, in it a line for each property, in Turtle 1.1 without graphs. */
record TurtleBlocks(GzipMember out) implements BlockWriter {
    private static final byte[] FIRST = "\n    ".getBytes(US_ASCII);
    private static final byte[] NEXT = " ;\n    ".getBytes(US_ASCII);
    private static final byte[] VALUE = " ,\n        ".getBytes(US_ASCII);
    private static final byte[] END = " .\n\n".getBytes(US_ASCII);
    private static final byte[] A = "a".getBytes(US_ASCII);

    @Override
    public void write(Block block) {
        out.write(block.subject().turtle());
        byte[] before = FIRST;
        for (Map.Entry<Term, List<Term>> property : block.properties().entrySet()) {
            out.write(before);
            out.write(
                    property.getKey().node().equals(RDF.Nodes.type)
                            ? A
                            : property.getKey().turtle());
            out.write(' ');
            values(property.getValue());
            before = NEXT;
        }
        out.write(END);
    }

    private void values(List<Term> values) {
        out.write(values.getFirst().turtle());
        for (int i = 1; i < values.size(); i++) {
            out.write(VALUE);
            out.write(values.get(i).turtle());
        }
    }

    @Override
    public void finish() {}
}
