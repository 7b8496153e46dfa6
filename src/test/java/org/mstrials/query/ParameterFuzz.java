package org.mstrials.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.NodeTransformLib;

/** A value takes its parameter's place in a query and changes nothing else, also when the query is printed and read. */
public class ParameterFuzz {
    private static final NamedQueries QUERIES = NamedQueries.read(Path.of("queries"));

    @FuzzTest
    public void values(byte[] bytes) {
        String value = new String(bytes, UTF_8);
        for (NamedQuery query : QUERIES.all()) {
            for (Parameter parameter : query.parameters()) {
                bound(query, parameter, value).ifPresent(bound -> check(query, parameter, value, bound));
            }
        }
    }

    private static Optional<Query> bound(NamedQuery query, Parameter parameter, String value) {
        try {
            return Optional.of(query.bind(Map.of(parameter.name(), value)));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("parameter " + parameter.name() + ": expected ");
            return Optional.empty();
        }
    }

    private static void check(NamedQuery query, Parameter parameter, String value, Query bound) {
        Node node = parameter.bind(value);
        assertThat(node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                .isEqualTo(value);
        String harmless = harmless(parameter.type());
        Node placeholder = parameter.bind(harmless);
        Op expected = Algebra.compile(query.bind(Map.of(parameter.name(), harmless)));
        Op found = Algebra.compile(bound);
        assertThat(found).isEqualTo(NodeTransformLib.transform(at -> at.equals(placeholder) ? node : at, expected));
        Query printed = QueryFactory.create(bound.toString(), Syntax.syntaxARQ);
        assertThat(Algebra.compile(printed)).isEqualTo(found);
    }

    /** A value that occurs in no query. */
    private static String harmless(Parameter.Type type) {
        return switch (type) {
            case STRING -> "harmless";
            case INTEGER -> "918273645";
            case DECIMAL -> "0.918273645";
            case DATE -> "1918-02-07";
            case IRI -> "https://example.org/harmless";
        };
    }
}
