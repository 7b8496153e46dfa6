package org.mstrials.build.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.NamedQuery;
import org.mstrials.rdf.Iris;

/**
 * A check that is a SPARQL query: a file of the ontology's folder checks, below lines that say what it is for. Its
 * variable {@code this} is what something is wrong with, {@code found} and {@code expected} are what is said and what
 * would be right, {@code weighed} another fact that was weighed, one a row. It runs once for all that one source says.
 *
 * @param node its IRI
 * @param query what it asks
 * @param severity how bad a finding is
 * @param target class of what it looks at
 * @param message what a finding says, with variables in braces (SHACL, section 5.3.2)
 * @param plan the query, optimised
 */
record Rule(Node node, NamedQuery query, Severity severity, String target, String message, Op plan) implements Check {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\?(\\w+)}");
    private static final Var THIS = Var.alloc("this");
    private static final Var FOUND = Var.alloc("found");
    private static final Var EXPECTED = Var.alloc("expected");
    private static final Var WEIGHED = Var.alloc("weighed");

    /** Reads one file; one that cannot be understood stops the start with a {@link BadInstallation}. */
    static Rule of(Path file, NamedQuery query, Iris iris) {
        return new Rule(
                iris.rule(query.name()),
                query,
                severity(file, query.header("severity")),
                required(file, query, "class"),
                required(file, query, "message"),
                Algebra.optimize(Algebra.compile(query.query())));
    }

    @Override
    public void look(DatasetGraph source, Consumer<Finding> findings) {
        Map<Node, List<Binding>> rows = new LinkedHashMap<>();
        QueryIterator results = execute(source);
        try {
            results.forEachRemaining(row -> rows.computeIfAbsent(row.get(THIS), none -> new ArrayList<>())
                    .add(row));
        } finally {
            results.close();
        }
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Node::toString)))
                .map(focus -> finding(focus.getKey(), focus.getValue()))
                .forEach(findings);
    }

    private QueryIterator execute(DatasetGraph source) {
        ExecutionContext context = ExecutionContext.create(source, source.getContext());
        return QC.execute(plan, QueryIterRoot.create(context), context);
    }

    private Finding finding(Node focus, List<Binding> rows) {
        Binding first =
                rows.stream().min(Comparator.comparing(Binding::toString)).orElseThrow();
        List<Node> weighed = rows.stream()
                .filter(row -> row.contains(WEIGHED))
                .map(row -> row.get(WEIGHED))
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        return new Finding(focus, node, severity, filled(first), text(first, FOUND), text(first, EXPECTED), weighed);
    }

    private String filled(Binding row) {
        return VARIABLE.matcher(message)
                .replaceAll((MatchResult variable) ->
                        text(row, Var.alloc(variable.group(1))).orElse("").replace("$", "\\$"));
    }

    private static Optional<String> text(Binding row, Var variable) {
        return Optional.ofNullable(row.get(variable))
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    private static Severity severity(Path file, Optional<String> name) {
        for (Severity severity : Severity.values()) {
            if (name.equals(Optional.of(severity.name().toLowerCase(Locale.ROOT)))) {
                return severity;
            }
        }
        throw new BadInstallation(
                "no severity in " + file, "write a line #+ severity: violation, warning or info at its head");
    }

    private static String required(Path file, NamedQuery query, String name) {
        return query.header(name)
                .orElseThrow(
                        () -> new BadInstallation("no " + name + " in " + file, "write a line #+ " + name + ": …"));
    }
}
