package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.vocabulary.RDFS;

/** A small release. */
final class Example {
    static final Node DESCRIPTION = NodeFactory.createURI("http://example.org/release");

    static final Map<String, String> PREFIXES = Map.of("ex", "http://example.org/");

    static final SearchEntry ENTRY = new SearchEntry(
            "http://example.org/s", "thing", 1, List.of(new SearchEntry.Text(SearchEntry.Role.NAME, "grün", "")));

    private Example() {}

    static Release publish(Releases releases, String version) {
        try (NewRelease release = releases.begin(version, PREFIXES)) {
            fill(release);
            release.load(none -> List.of());
            release.index(entries -> entries.accept(ENTRY));
            release.describe(DESCRIPTION, description());
            return release.publish();
        }
    }

    /** Two statements in one graph, one of which another graph makes too. */
    static void fill(NewRelease release) {
        DumpPart dump = release.part();
        dump.quad(quad("(<http://example.org/g1> <http://example.org/s> <http://example.org/p> 12.50)"));
        dump.quad(quad("(<http://example.org/g1> <http://example.org/s> <http://example.org/p> 'gr\\u00fcn'@de)"));
        dump.quad(quad("(<http://example.org/g2> <http://example.org/s> <http://example.org/p> 12.50)"));
        dump.finish();
        release.append(dump);
        try {
            Files.writeString(release.problems(), "severity\tfile\n");
            Files.writeString(release.census(), "records\tpath\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Quad quad(String text) {
        return SSE.parseQuad(text);
    }

    static Model description() {
        Model description = ModelFactory.createDefaultModel();
        description.setNsPrefix("rdfs", RDFS.uri);
        description.createResource("http://example.org/b").addProperty(RDFS.label, "second");
        description.createResource("http://example.org/a").addProperty(RDFS.label, "first");
        return description;
    }
}
