package org.mstrials.source;

import java.util.Optional;
import java.util.function.Predicate;
import org.mstrials.model.PrintedNumber;

/** Numbers that a registry record writes as texts. What is no number keeps its text and is reported. */
final class CtGovNumbers {
    private CtGovNumbers() {}

    /** A number, or a code for its absence. */
    static Optional<PrintedNumber> number(Cursor cursor, String field) {
        return read(
                cursor, field, number -> number.decimal().isPresent(), "a number such as 1249 or -0.31, or NA or NE");
    }

    /** A whole number from 0, or a code for its absence. */
    static Optional<PrintedNumber> count(Cursor cursor, String field) {
        return read(cursor, field, number -> number.whole().isPresent(), "a whole number from 0, or NA or NE");
    }

    private static Optional<PrintedNumber> read(
            Cursor cursor, String field, Predicate<PrintedNumber> understood, String expected) {
        Optional<PrintedNumber> number = cursor.text(field).map(PrintedNumber::new);
        number.filter(understood.or(found -> found.missing().isPresent()).negate())
                .ifPresent(strange -> cursor.notice(field, strange.text(), expected));
        return number;
    }
}
