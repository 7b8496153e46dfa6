package org.mstrials.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;

/** Writes one statement a line (N-Quads 1.1, section 2). */
record NQuads(GzipMember out) implements BlockWriter {
    private static final byte[] END = " .\n".getBytes(US_ASCII);

    @Override
    public void write(Block block) {
        for (Map.Entry<Term, List<Term>> property : block.properties().entrySet()) {
            for (Term value : property.getValue()) {
                out.write(block.subject().line());
                out.write(' ');
                out.write(property.getKey().line());
                out.write(' ');
                out.write(value.line());
                out.write(' ');
                out.write(block.graph().line());
                out.write(END);
            }
        }
    }

    @Override
    public void finish() {}
}
