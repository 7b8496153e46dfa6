package org.mstrials.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.mstrials.diff.Matching.Candidate;

/**
 * Which tables and groups of a record's posted results are the same in both releases. Their IRIs do not tell: they are made
 * from positions, which shift when something is inserted before.
 *
 * @param pairs the older of each newer one that has one
 * @param newcomers the newer ones that have none
 */
record Positions(Map<Node, Node> pairs, Set<Node> newcomers) {
    static Positions of(Graph older, Graph newer) {
        Positions tables = new Positions(new HashMap<>(), new HashSet<>());
        tables.match(DiffQuery.TABLES, older, newer);
        tables.match(DiffQuery.REPORTING_GROUPS, older, newer);
        return tables;
    }

    /** What the older release calls a thing of the newer one; what has no position is called the same. */
    String former(Node newer) {
        return newcomers.contains(newer)
                ? "new " + newer.getURI()
                : pairs.getOrDefault(newer, newer).getURI();
    }

    private void match(DiffQuery query, Graph older, Graph newer) {
        List<Candidate> candidates = candidates(query, newer, this::former);
        Map<Node, Node> found = Matching.of(candidates(query, older, Node::getURI), candidates);
        candidates.stream()
                .map(Candidate::thing)
                .filter(thing -> !found.containsKey(thing))
                .forEach(newcomers::add);
        pairs.putAll(found);
    }

    private static List<Candidate> candidates(DiffQuery query, Graph graph, Function<Node, String> name) {
        List<Candidate> candidates = new ArrayList<>();
        query.rows(graph, row -> {
            String part = row.contains("part") ? name.apply(row.get("part")) + ' ' : "";
            candidates.add(
                    new Candidate(row.get("thing"), List.of(part + text(row, "exact"), part + text(row, "loose"))));
        });
        return candidates;
    }

    private static String text(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }
}
