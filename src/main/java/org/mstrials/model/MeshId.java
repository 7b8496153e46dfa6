package org.mstrials.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unique identifier of a descriptor, qualifier or supplementary concept of the Medical Subject Headings.
 *
 * <p>Identifiers have six digits, those made since May 2014 have nine, and the count goes on (NLM Technical Bulletin 391,
 * 2013); D000066388 is the first descriptor with nine. ClinicalTrials.gov sometimes fills old ones with zeros to nine:
 * D000009103 is D009103.
 *
 * @param value such as D009103
 */
public record MeshId(String value) {
    private static final String EXPECTED = "a MeSH identifier such as D009103";
    private static final Pattern PATTERN = Pattern.compile("[DQC](?:\\d{6}|\\d{9})");
    private static final Pattern FILLED = Pattern.compile("([DQC])000(\\d{6})");

    /** The last descriptor with six digits is below this. */
    private static final int FIRST_LONG_DESCRIPTOR = 66388;

    /** The last supplementary concept with six digits is below this, as far as is known: between 588336 and 588642. */
    private static final int FIRST_LONG_SUPPLEMENT = 588400;

    /** Refuses anything else with an {@link IllegalArgumentException}. */
    public MeshId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found \"" + value + "\"");
        }
        Matcher filled = FILLED.matcher(value);
        if (filled.matches() && Integer.parseInt(filled.group(2)) < firstLong(filled.group(1))) {
            value = filled.group(1) + filled.group(2);
        }
    }

    private static int firstLong(String kind) {
        return kind.equals("C") ? FIRST_LONG_SUPPLEMENT : FIRST_LONG_DESCRIPTOR;
    }
}
