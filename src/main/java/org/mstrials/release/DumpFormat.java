package org.mstrials.release;

import java.util.Map;
import java.util.stream.Collectors;

/** A form in which the statements can be had, in a file of its own. */
enum DumpFormat {
    /** One statement a line. */
    N_QUADS("nq", "", "", ""),

    /** Without graphs: a statement that several graphs make is repeated. */
    TURTLE("ttl", "", "", ""),

    TRIG("trig", "", "", ""),

    /** An expanded document, an array, in which each line holds statements of one graph. */
    JSON_LD("jsonld", "[\n", ",\n", "\n]\n");

    private final String extension;
    private final String beginning;
    private final String separator;
    private final String end;

    DumpFormat(String extension, String beginning, String separator, String end) {
        this.extension = extension;
        this.beginning = beginning;
        this.separator = separator;
        this.end = end;
    }

    /** Name of the compressed file. */
    String file() {
        return "ms-trials." + extension + ".gz";
    }

    /** What goes before all parts. */
    String beginning(Map<String, String> prefixes) {
        return switch (this) {
            case N_QUADS, JSON_LD -> beginning;
            case TURTLE, TRIG ->
                prefixes.entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                        .collect(Collectors.joining("", beginning, "\n"));
        };
    }

    /** What goes between two parts. */
    String separator() {
        return separator;
    }

    /** What goes after all parts. */
    String end() {
        return end;
    }

    /** Begins to write a part. */
    BlockWriter writer(GzipMember out) {
        return switch (this) {
            case N_QUADS -> new NQuads(out);
            case TURTLE -> new TurtleBlocks(out);
            case TRIG -> new TrigBlocks(out);
            case JSON_LD -> new JsonLdLines(out);
        };
    }
}
