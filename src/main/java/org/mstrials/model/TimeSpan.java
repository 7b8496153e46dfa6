package org.mstrials.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mstrials.model.Code.Unit;

/**
 * An age or a duration.
 *
 * @param text as the record writes it, such as 18 Years
 * @param amount how many units
 * @param unit from minutes to years
 */
public record TimeSpan(String text, long amount, Unit unit) {
    private static final String EXPECTED = "a number and a unit from Minutes to Years, such as 18 Years";
    private static final Pattern PATTERN = Pattern.compile("(\\d{1,9}) (Year|Month|Week|Day|Hour|Minute)s?");

    /**
     * Reads the form that ClinicalTrials.gov writes.
     *
     * @throws IllegalArgumentException when the text is no such time
     */
    public static TimeSpan parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found \"" + text + "\"");
        }
        Unit unit = Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        return new TimeSpan(text, Long.parseLong(matcher.group(1)), unit);
    }
}
