package org.mstrials.release;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

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

    /** What goes before all parts, but for the prefixes. */
    String beginning() {
        return beginning;
    }

    /** What goes between two parts. */
    String separator() {
        return separator;
    }

    /** What goes after all parts. */
    String end() {
        return end;
    }

    /** Begins to write with these prefixes, which it declares. */
    StreamRDF writer(OutputStream out, Map<String, String> prefixes) {
        StreamRDF writer = switch (this) {
            case N_QUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case TURTLE -> new Triples(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case JSON_LD -> new JsonLdLines(out);
        };
        writer.start();
        prefixes.forEach(writer::prefix);
        return writer;
    }

    /** Leaves the graph out. */
    private static final class Triples extends StreamRDFWrapper {
        Triples(StreamRDF triples) {
            super(triples);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }
    }
}
