package org.mstrials.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format says the same, whatever is in a term, and people can read Turtle. */
class DumpFormatTest {
    private static final Map<String, String> PREFIXES = Map.of("ex", "http://example.org/");
    private static final Node GRAPH = ex("g");
    private static final Node PROPERTY = ex("p");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" and \\escaped\\",
                "line\nline\r\nline\ttab",
                "\u0000\u0001\b\f\u001f\u007f\u0085\u2028",
                "grün, 多発性硬化症, \uD83D\uDC8A",
                "</script> &amp; ' '''",
                "ends in a backslash \\"
            })
    void everyTextSurvives(String text) throws IOException {
        assertSame(
                NodeFactory.createLiteralString(text),
                NodeFactory.createLiteralLang(text, "en-GB"),
                NodeFactory.createLiteralDT(text, RDF.dtRDFHTML));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "-1", "+1", "1.", ".5", "-.5", "1.50", "1e3", "01", " 1", "", "-", ".", "1.2.3", "true", "1-2"
            })
    void everyNumberSurvives(String text) throws IOException {
        assertSame(Stream.of(XSD.integer, XSD.decimal, XSD.xdouble, XSD.xboolean, XSD.gYear)
                .map(type -> NodeFactory.createLiteralDT(text, NodeFactory.getType(type.getURI())))
                .toArray(Node[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "a.b", "a.", ".a", "-a", "a-", "1", "a/b", "a#b", "a:b", "a%20b", "a,b", "grün", "_", "a(b)",
                "a'b", "~a"
            })
    void everyIriSurvives(String name) throws IOException {
        assertSame(ex(name));
    }

    @Test
    void turtleHasAParagraphForASubject() throws IOException {
        String turtle = written(
                DumpFormat.TURTLE,
                List.of(
                        Quad.create(GRAPH, ex("s"), RDF.Nodes.type, ex("C")),
                        Quad.create(GRAPH, ex("s"), PROPERTY, NodeFactory.createLiteralString("x")),
                        Quad.create(GRAPH, ex("s"), PROPERTY, ex("a/b"))));

        assertThat(turtle).isEqualTo("""
            PREFIX ex: <http://example.org/>

            ex:s
                a ex:C ;
                ex:p "x" ,
                    <http://example.org/a/b> .

            """);
    }

    private static void assertSame(Node... values) throws IOException {
        List<Quad> quads = Stream.of(values)
                .map(value -> Quad.create(GRAPH, ex("s"), PROPERTY, value))
                .toList();
        for (DumpFormat format : DumpFormat.values()) {
            assertThat(read(format, written(format, quads)))
                    .as(format.name())
                    .isEqualTo(quads.stream().map(Quad::asTriple).collect(Collectors.toSet()));
        }
    }

    private static Set<Object> read(DumpFormat format, String text) {
        Lang language = switch (format) {
            case N_QUADS -> Lang.NQUADS;
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case JSON_LD -> Lang.JSONLD11;
        };
        DatasetGraph dataset = RDFParser.fromString(text, language).toDatasetGraph();
        Set<Object> found = new LinkedHashSet<>();
        dataset.find().forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }

    private static String written(DumpFormat format, List<Quad> quads) throws IOException {
        DumpPart part = new DumpPart(PREFIXES);
        quads.forEach(part::quad);
        part.finish();
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(part.bytes(format)))) {
            return format.beginning(PREFIXES)
                    + new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    + format.end();
        }
    }

    private static Node ex(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
