package org.mstrials.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/** Writes Turtle in braces, after the name of the graph, for blocks of a graph that follow each other (TriG 1.1, section 2). */
final class TrigBlocks implements BlockWriter {
    private static final byte[] BEGIN = " {\n".getBytes(US_ASCII);
    private static final byte[] END = "}\n\n".getBytes(US_ASCII);

    private final GzipMember out;
    private final TurtleBlocks turtle;
    private @Nullable Term graph;

    TrigBlocks(GzipMember out) {
        this.out = out;
        this.turtle = new TurtleBlocks(out);
    }

    @Override
    public void write(Block block) {
        if (!block.graph().equals(graph)) {
            finish();
            graph = block.graph();
            out.write(block.graph().turtle());
            out.write(BEGIN);
        }
        turtle.write(block);
    }

    @Override
    public void finish() {
        if (graph != null) {
            graph = null;
            out.write(END);
        }
    }
}
