package org.mstrials.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.release.OpenRelease;
import org.mstrials.source.Disclosure;

/** Documents against the registry and against each other; the folder says why each figure is there. */
class SourcesComparedTest {
    private static final Path FOLDER = Path.of("src/test/resources/sources-compared/input");

    @Test
    void eachPairHasItsVerdict(@TempDir Path folder) {
        assertThat(comparisons(folder))
                .containsExactlyInAnyOrder(
                        "agrees 0.0 true: example-2024/value/two-years, NCT99990500/result/0/value/0.0.OG000",
                        "differs 0.01 true: example-2024/value/two-years-placebo, NCT99990500/result/0/value/0.0.OG001",
                        "not-comparable another window true: example-2024/value/one-year-placebo,"
                                + " NCT99990500/result/0/value/0.0.OG001",
                        "not-comparable another population true: example-2024/value/women,"
                                + " NCT99990500/result/0/value/0.0.OG000",
                        "not-comparable another window false: example-2024/value/one-year-placebo,"
                                + " example-2024/value/two-years-placebo",
                        "agrees-within-rounding 0.02 true: example-2024/value/two-years, example-2025/value/rate");
    }

    private static List<String> comparisons(Path releases) {
        Summary built = new Build(
                        List.of(FOLDER),
                        Path.of("ontology"),
                        new NamedQueries(List.of()),
                        releases,
                        "2026-01-01",
                        new Iris(Iris.HOME),
                        Disclosure.NOTHING)
                .run(new Silence());
        assertThat(built.problems()).isZero();
        Query query = NamedQueries.read(Path.of("queries"))
                .find("figures-compared")
                .orElseThrow()
                .bind(Map.of());
        try (OpenRelease release = built.release().open()) {
            return Txn.calculateRead(release.dataset(), () -> {
                try (QueryExec execution =
                        QueryExec.dataset(release.dataset()).query(query).build()) {
                    return execution.select().stream()
                            .map(SourcesComparedTest::line)
                            .toList();
                }
            });
        }
    }

    private static String line(Binding row) {
        String reason = Stream.of("obstacle", "difference")
                .filter(row::contains)
                .map(name -> row.get(name).getLiteralLexicalForm())
                .findFirst()
                .orElse("");
        return "%s %s %s: %s, %s"
                .formatted(
                        row.get("judgement").getLiteralLexicalForm(),
                        reason,
                        row.get("independent").getLiteralLexicalForm(),
                        name(row.get("one")),
                        name(row.get("other")));
    }

    private static String name(Node figure) {
        return figure.getURI().replaceFirst("^.*/(evidence|study)/", "");
    }
}
