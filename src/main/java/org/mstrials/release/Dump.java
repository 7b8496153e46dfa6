package org.mstrials.release;

import java.nio.file.Path;
import java.util.Map;

/** The two dumps being written: N-Quads, and Turtle, which repeats a statement that several graphs make. */
final class Dump implements AutoCloseable {
    private final OutputFile quads;
    private final OutputFile turtle;
    private final Map<String, String> prefixes;
    private long count;

    Dump(Path quadsFile, Path turtleFile, Map<String, String> prefixes) {
        this.prefixes = prefixes;
        this.quads = OutputFile.plain(quadsFile);
        this.turtle = OutputFile.plain(turtleFile);
        append(DumpPart.header(prefixes));
    }

    DumpPart part() {
        return DumpPart.after(prefixes);
    }

    void append(DumpPart part) {
        write(part.quads(), quads);
        write(part.turtle(), turtle);
        count += part.count();
    }

    /** Number of quads so far. */
    long count() {
        return count;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    /** Ends both files; closing again does nothing. */
    @Override
    public void close() {
        try (quads;
                turtle) {
            // both are complete after every part
        }
    }

    private static void write(byte[] bytes, OutputFile file) {
        file.write(bytes, 0, bytes.length);
    }
}
