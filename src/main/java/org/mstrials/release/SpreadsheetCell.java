package org.mstrials.release;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of a table that people open in a spreadsheet, which takes a text that begins with certain signs for a formula and
 * runs it (CWE-1236).
 */
public final class SpreadsheetCell {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r\\n\\-＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    private SpreadsheetCell() {}

    /** A line of a table of tab-separated values, with its end; white space within a cell becomes a space. */
    public static String line(Stream<String> cells) {
        return cells.map(cell -> of(cell.replaceAll("\\s+", " "))).collect(Collectors.joining("\t", "", "\n"));
    }

    /** The text as it is; after an apostrophe, which spreadsheets read as "this is text", where it could be a formula. */
    public static String of(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
