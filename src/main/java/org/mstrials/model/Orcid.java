package org.mstrials.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An ORCID identifier of a person with a correct check character (ISO 7064, MOD 11-2).
 *
 * @param value four groups of four, joined by dashes; the last character may be X
 */
public record Orcid(String value) {
    private static final Pattern PREFIX =
            Pattern.compile("(?:https?://)?(?:www\\.)?(?:orcid\\.org/|orcid(?: id)?:?\\s*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATTERN = Pattern.compile("(?:\\d{4}-){3}\\d{3}[\\dX]");

    /** Refuses anything else with an {@link IllegalArgumentException}. */
    public Orcid {
        if (!PATTERN.matcher(value).matches() || checkCharacter(value) != value.charAt(18)) {
            throw new IllegalArgumentException(
                    "expected an ORCID with its check character such as 0000-0002-1825-0097, found \"" + value + "\"");
        }
    }

    /**
     * Reads any spelling: as an address, with or without dashes.
     *
     * @throws IllegalArgumentException when the text is no ORCID or its check character is wrong
     */
    public static Orcid parse(String text) {
        String digits = PREFIX.matcher(text.strip())
                .replaceFirst("")
                .replaceAll("[-\\s/]", "")
                .toUpperCase(Locale.ROOT);
        return new Orcid(digits.length() == 16 ? digits.replaceAll("(.{4})(?=.)", "$1-") : text.strip());
    }

    private static char checkCharacter(String value) {
        int total = 0;
        for (char sign : value.substring(0, 18).toCharArray()) {
            total = sign == '-' ? total : (total + sign - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
