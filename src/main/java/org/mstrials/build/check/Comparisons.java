package org.mstrials.build.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.model.Code.Verdict;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/**
 * Compares what sources, or places of one, say of the same thing.
 *
 * @param rules those without an obstacle first: what they find comparable no other calls incomparable
 * @param iris mints the IRIs
 */
public record Comparisons(List<ComparisonRule> rules, Iris iris) {
    /** Reads the rules of an ontology folder. */
    public static Comparisons read(Path ontology, Iris iris) {
        Path folder = ontology.resolve("comparisons");
        return new Comparisons(
                NamedQueries.read(folder).all().stream()
                        .map(query -> ComparisonRule.of(folder.resolve(query.name() + ".rq"), query, iris))
                        .sorted(Comparator.comparing(rule -> rule.obstacle().isPresent()))
                        .toList(),
                iris);
    }

    /**
     * Two figures.
     *
     * @param one the first
     * @param other the second
     */
    private record Pair(Node one, Node other) {}

    /** The comparisons of all figures in the data, in an order that depends on the data alone. */
    public List<Quad> of(DatasetGraph data) {
        List<Quad> quads = new ArrayList<>();
        Set<Set<Node>> seen = new HashSet<>();
        Txn.executeRead(data, () -> {
            for (ComparisonRule rule : rules) {
                for (Pair pair : pairs(rule, data)) {
                    if (seen.add(Set.of(pair.one(), pair.other()))) {
                        write(rule, pair, data, quads::add);
                    }
                }
            }
        });
        return quads;
    }

    private static List<Pair> pairs(ComparisonRule rule, DatasetGraph data) {
        try (QueryExec query =
                QueryExec.dataset(data).query(rule.query().query()).build()) {
            RowSet rows = query.select();
            return rows.stream()
                    .map(Comparisons::pair)
                    .sorted(Comparator.comparing(Pair::toString))
                    .toList();
        }
    }

    private static Pair pair(Binding row) {
        return new Pair(row.get("one"), row.get("other"));
    }

    private void write(ComparisonRule rule, Pair pair, DatasetGraph data, Consumer<Quad> sink) {
        Node node = iris.comparison(pair.one(), pair.other());
        add(sink, node, RDF.Nodes.type, Mst.SourceComparison);
        add(sink, node, Mst.rule, rule.node());
        add(sink, node, Mst.independent, literal(Boolean.toString(rule.independent()), XSDDatatype.XSDboolean));
        add(sink, node, Terms.WAS_DERIVED_FROM, pair.one());
        add(sink, node, Terms.WAS_DERIVED_FROM, pair.other());
        rule.obstacle()
                .ifPresentOrElse(
                        obstacle -> {
                            add(sink, node, Mst.verdict, Iris.code(Verdict.NOT_COMPARABLE));
                            add(sink, node, Mst.obstacle, Iris.code(obstacle));
                        },
                        () -> {
                            Agreement agreement = Agreement.of(
                                    ComparedFigure.read(data, pair.one()), ComparedFigure.read(data, pair.other()));
                            add(sink, node, Mst.verdict, Iris.code(agreement.verdict()));
                            add(
                                    sink,
                                    node,
                                    Mst.difference,
                                    literal(agreement.difference().toPlainString(), XSDDatatype.XSDdecimal));
                        });
    }

    private void add(Consumer<Quad> sink, Node comparison, Node property, Node object) {
        sink.accept(Quad.create(iris.comparisons(), comparison, property, object));
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
