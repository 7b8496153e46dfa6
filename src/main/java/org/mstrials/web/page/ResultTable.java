package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.mstrials.web.describe.Addresses;

/**
 * The answer of a query, or the beginning of a long one.
 *
 * @param columns names of the variables
 * @param rows a cell a column
 * @param more whether there are rows that are not here
 */
public record ResultTable(List<String> columns, List<List<Cell>> rows, boolean more) {
    /** The most rows that a page shows. */
    public static final int LIMIT = 1000;

    /**
     * A value.
     *
     * @param anchor its text, and the link if it is a thing; empty text where the row has no value
     * @param number whether it is one
     * @param language of the text, if it is known and not English
     */
    public record Cell(Anchor anchor, boolean number, Optional<String> language) {}

    /** The answer of an ASK. */
    public static ResultTable of(boolean answer) {
        Cell cell = new Cell(Anchor.plain(answer ? "yes" : "no"), false, Optional.empty());
        return new ResultTable(List.of("answer"), List.of(List.of(cell)), false);
    }

    /** The first rows of a SELECT. */
    public static ResultTable of(RowSet answer, Addresses addresses, Map<String, String> prefixes) {
        List<Var> columns = answer.getResultVars();
        List<List<Cell>> rows = new ArrayList<>();
        while (rows.size() < LIMIT && answer.hasNext()) {
            Binding row = answer.next();
            rows.add(columns.stream()
                    .map(column -> cell(Optional.ofNullable(row.get(column)), addresses, prefixes))
                    .toList());
        }
        return new ResultTable(columns.stream().map(Var::getVarName).toList(), rows, answer.hasNext());
    }

    /** Whether a column has only numbers, so that its head is set as they are. */
    public boolean isNumber(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.number() || cell.anchor().text().isEmpty());
    }

    private static Cell cell(Optional<Node> value, Addresses addresses, Map<String, String> prefixes) {
        if (value.isEmpty()) {
            return new Cell(Anchor.plain(""), false, Optional.empty());
        }
        Node node = value.get();
        if (node.isURI()) {
            Anchor anchor = new Anchor(abbreviated(node.getURI(), prefixes), Names.address(node, addresses));
            return new Cell(anchor, false, Optional.empty());
        }
        if (!node.isLiteral()) {
            return new Cell(Anchor.plain(node.toString()), false, Optional.empty());
        }
        return new Cell(
                Anchor.plain(node.getLiteralLexicalForm()),
                Blocks.kind(node) == Value.Kind.NUMBER,
                Blocks.language(node));
    }

    private static String abbreviated(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.length()
                                > Objects.requireNonNull(prefix.getValue()).length())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(iri);
    }
}
