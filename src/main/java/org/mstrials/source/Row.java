package org.mstrials.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mstrials.model.Code;
import org.mstrials.model.Place;

/** A row of an evidence table: what has the wrong form is named with file, line and column and counts as absent. */
final class Row {
    private static final int MOST_LISTED = 20;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FLAG = Pattern.compile("yes|no");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

    private final Map<String, String> cells;
    private final int line;
    private final Complaints complaints;

    Row(Map<String, String> cells, int line, Complaints complaints) {
        this.cells = cells;
        this.line = line;
        this.complaints = complaints;
    }

    void complainOfUnknownColumns(List<String> columns) {
        if (cells.size() == 1 && cells.keySet().iterator().next().matches(".*[;\t].*")) {
            complaints.field("line 1", "semicolons or tabs between columns", "commas: save the table as CSV UTF-8");
            return;
        }
        for (String column : cells.keySet()) {
            if (!columns.contains(column)) {
                complain(column, Complaints.quote(column), "a column of " + columns);
            }
        }
    }

    void complain(String column, String found, String expected) {
        complaints.field("line " + line + ", column " + column, found, expected);
    }

    void notice(String column, String found, String expected) {
        complaints.notice("line " + line + ", column " + column, found, expected);
    }

    void lost(String expected) {
        complaints.field("line " + line, "an incomplete row", expected);
    }

    Optional<String> text(String column) {
        String cell = cells.getOrDefault(column, "");
        return cell == null || cell.isBlank() ? Optional.empty() : Optional.of(Unprintable.replaced(cell.strip()));
    }

    Optional<String> required(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            complain(column, "nothing", "a text");
        }
        return text;
    }

    Optional<String> oneOf(String column, Set<String> allowed) {
        return required(column).filter(text -> {
            if (!allowed.contains(text)) {
                complain(column, Complaints.quote(text), oneOf(allowed));
            }
            return allowed.contains(text);
        });
    }

    private static String oneOf(Set<String> allowed) {
        List<String> sorted = allowed.stream().sorted().toList();
        return sorted.size() <= MOST_LISTED
                ? "one of " + sorted
                : "one of " + sorted.size() + " such as " + sorted.subList(0, MOST_LISTED);
    }

    <C extends Enum<C> & Code> Optional<C> code(String column, Class<C> list) {
        return parse(column, text -> Cursor.codeOf(list, text));
    }

    Optional<String> slug(String column) {
        return required(column).flatMap(unused -> parse(column, EvidenceTables::slug));
    }

    /** An identifier that no row before had; it is noted as used. */
    Optional<String> newId(Set<String> used) {
        return slug("id").filter(id -> {
            boolean isNew = used.add(id);
            if (!isNew) {
                complain("id", Complaints.quote(id), "an id that no other row of the document has");
            }
            return isNew;
        });
    }

    Optional<BigDecimal> number(String column) {
        return matching(column, DECIMAL, "a number with a decimal point").map(BigDecimal::new);
    }

    OptionalLong count(String column) {
        return matching(column, WHOLE, "a whole number")
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    /** Present unless the cell is empty; yes or no. */
    Optional<Boolean> flag(String column) {
        return matching(column, FLAG, "yes or no").map("yes"::equals);
    }

    /** The parts of a cell that semicolons separate, each turned into a value. */
    <T> List<T> list(String column, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        for (String part : text(column).map(cell -> cell.split(";", -1)).orElse(new String[0])) {
            try {
                values.add(parse.apply(part.strip()));
            } catch (IllegalArgumentException wrong) {
                complain(column, Complaints.quote(part.strip()), Refusal.expectation(wrong));
            }
        }
        return values;
    }

    /** Where the row's fact is printed. */
    Optional<Place> place() {
        return required("section").map(section -> new Place(section, text("row"), text("column"), text("near")));
    }

    /** One of the names, when the cell is not empty. */
    Optional<String> optionallyOneOf(String column, Set<String> allowed) {
        return text(column).isEmpty() ? Optional.empty() : oneOf(column, allowed);
    }

    private Optional<String> matching(String column, Pattern pattern, String expected) {
        return text(column).filter(text -> {
            boolean matches = pattern.matcher(text).matches();
            if (!matches) {
                complain(column, Complaints.quote(text), expected);
            }
            return matches;
        });
    }

    private <T> Optional<T> parse(String column, Function<String, T> parse) {
        try {
            return text(column).map(parse);
        } catch (IllegalArgumentException wrong) {
            complain(column, Complaints.quote(text(column).orElse("")), Refusal.expectation(wrong));
            return Optional.empty();
        }
    }
}
