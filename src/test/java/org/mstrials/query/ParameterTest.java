package org.mstrials.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters are values: no value changes what a query asks. */
class ParameterTest {
    private static final Parameter TEXT = new Parameter("text", Parameter.Type.STRING, "", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\" . } SELECT * { ?s ?p ?o } #",
                "' UNION { SERVICE <http://example.org/> { ?s ?p ?o } }",
                "\\u0022 ) . ?x ?y ?z",
                "line\nbreak",
                "?text"
            })
    void aTextStaysAText(String value) {
        Query query = QueryFactory.create("SELECT (STR(?text) AS ?answer) { }");
        Query bound =
                new NamedQuery("q", "", "", List.of(), List.of(TEXT), Map.of(), query).bind(Map.of("text", value));
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(bound).build()) {
            assertThat(execution.select().materialize().next().get("answer").getLiteralLexicalForm())
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 12; DROP ALL",
        "INTEGER, 1.5",
        "DECIMAL, 1e400",
        "DECIMAL, NaN",
        "DATE, 2026-02-30",
        "DATE, 2026-01",
        "DATE, today",
        "IRI, https://example.org/> ?p ?o } #",
        "IRI, file:///etc/passwd",
        "IRI, relative"
    })
    void refusesWhatIsNotOfItsType(Parameter.Type type, String value) {
        Parameter parameter = new Parameter("p", type, "", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter.bind(value))
                .withMessageContaining("parameter p: expected");
    }

    @Test
    void aDayIsADay() {
        assertThat(new Parameter("day", Parameter.Type.DATE, "", "").bind("2024-02-29"))
                .isEqualTo(NodeFactory.createLiteralDT("2024-02-29", XSDDatatype.XSDdate));
    }

    @Test
    void refusesParametersThatTheQueryDoesNotHave() {
        NamedQuery query =
                new NamedQuery("q", "", "", List.of(), List.of(TEXT), Map.of(), QueryFactory.create("ASK { }"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.bind(Map.of("other", "x")))
                .withMessage("expected a parameter of q: [text], found \"other\"");
    }
}
