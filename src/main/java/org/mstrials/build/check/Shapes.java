package org.mstrials.build.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.path.P_Link;

/**
 * The shapes of the ontology (SHACL): a source is checked against those of the classes of the things that it describes.
 * What it only names stays unchecked, for another source describes it.
 */
public final class Shapes implements Check {
    private static final String SEVERAL = " | ";

    private final Graph ontology;
    private final org.apache.jena.shacl.Shapes shapes;
    private final Suspects suspects;

    /** Parses the shapes once; they are then used for every source. */
    public Shapes(Graph ontology) {
        this.ontology = ontology;
        this.shapes = org.apache.jena.shacl.Shapes.parse(ontology);
        this.suspects = new Suspects(shapes);
    }

    @Override
    public void look(DatasetGraph source, Consumer<Finding> findings) {
        Graph statements = source.getDefaultGraph();
        suspects.in(statements).stream()
                .map(suspect -> ShaclValidator.get().validate(shapes, statements, suspect))
                .flatMap(report -> report.getEntries().stream())
                .collect(Collectors.groupingBy(
                        entry -> entry.focusNode() + " " + entry.source(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(entries -> findings.accept(finding(entries, statements)));
    }

    /** What a thing has wrong by one shape, however many of its values are wrong. */
    private Finding finding(List<ReportEntry> entries, Graph statements) {
        ReportEntry first = entries.getFirst();
        Optional<String> found = Optional.of(values(entries, statements)
                        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(SEVERAL)))
                .filter(values -> !values.isEmpty());
        return new Finding(
                first.focusNode(),
                first.source(),
                severity(first),
                "%s: %s, found %s".formatted(name(first.source()), first.message(), found.orElse("none")),
                found,
                Optional.of(first.message().replaceFirst("^expected ", "")),
                List.of());
    }

    /** The values that are wrong; when it is their number that is wrong, all. */
    private static Stream<Node> values(List<ReportEntry> entries, Graph statements) {
        return entries.stream()
                .flatMap(entry -> entry.value() == null
                        ? statements
                                .find(entry.focusNode(), ((P_Link) entry.resultPath()).getNode(), Node.ANY)
                                .mapWith(Triple::getObject)
                                .toList()
                                .stream()
                        : Stream.of(entry.value()));
    }

    private String name(Node shape) {
        return ontology.find(shape, SHACL.name, Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static Severity severity(ReportEntry entry) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.node().equals(entry.severity().level()))
                .findFirst()
                .orElseThrow();
    }
}
