package org.mstrials.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An identifier of ClinicalTrials.gov: "NCT" and eight digits.
 *
 * @param value the identifier, such as NCT00530348
 */
public record NctId(String value) implements Comparable<NctId>, Serializable {
    /** What a valid identifier looks like, for complaints. */
    public static final String EXPECTED = "an NCT number such as NCT00530348";

    private static final Pattern PATTERN = Pattern.compile("NCT\\d{8}");

    /** Refuses anything else with an {@link IllegalArgumentException}. */
    public NctId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(NctId other) {
        return value.compareTo(other.value);
    }
}
