package org.mstrials.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An international standard serial number (ISO 3297) with a correct check digit.
 *
 * @param value four digits, a dash, three digits and the check digit, which may be X
 */
public record Issn(String value) {
    private static final Pattern PATTERN = Pattern.compile("(\\d{4})-(\\d{3})([\\dX])");
    private static final Pattern FORM =
            Pattern.compile("(?:urn:)?(?:e?issn:?\\s*)?(\\d{4}-\\d{3}[\\dX])", Pattern.CASE_INSENSITIVE);

    /** Refuses anything else with an {@link IllegalArgumentException}. */
    public Issn {
        Matcher matcher = PATTERN.matcher(value);
        if (!matcher.matches() || checkDigit(matcher.group(1) + matcher.group(2)) != value.charAt(8)) {
            throw new IllegalArgumentException("expected an ISSN such as 1477-0970, found \"" + value + "\"");
        }
    }

    /** Recognises an ISSN, bare or with a prefix; empty for anything else. */
    public static Optional<Issn> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group(1).toUpperCase(Locale.ROOT);
        return checkDigit(value.replace("-", "").substring(0, 7)) == value.charAt(8)
                ? Optional.of(new Issn(value))
                : Optional.empty();
    }

    private static char checkDigit(String sevenDigits) {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * (sevenDigits.charAt(i) - '0');
        }
        int digit = (11 - sum % 11) % 11;
        return digit == 10 ? 'X' : (char) ('0' + digit);
    }
}
