package org.mstrials.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a year, a month or a day. 2009-08 never becomes the first of August.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12
 * @param day present only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
    /** What a valid date looks like, for complaints. */
    public static final String EXPECTED = "a date as YYYY, YYYY-MM or YYYY-MM-DD";

    private static final Pattern PATTERN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Refuses days that no calendar has with an {@link IllegalArgumentException}. */
    public PartialDate {
        if (year < 1 || year > 9999 || (day.isPresent() && month.isEmpty())) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found year " + year);
        }
        try {
            if (day.isPresent()) {
                LocalDate.of(year, month.orElse(0), day.getAsInt());
            } else if (month.isPresent()) {
                YearMonth.of(year, month.getAsInt());
            }
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "expected " + EXPECTED + " that a calendar has, found " + impossible.getMessage(), impossible);
        }
    }

    /**
     * Reads the form that registries write.
     *
     * @throws IllegalArgumentException when the text is no such date
     */
    public static PartialDate parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found \"" + text + "\"");
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher, 2), number(matcher, 3));
    }

    private static OptionalInt number(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(group)));
    }

    /** The date as written: YYYY, YYYY-MM or YYYY-MM-DD. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        day.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        return text.toString();
    }
}
