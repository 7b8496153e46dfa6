package org.mstrials.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * A day, or a moment with its time zone, as a repository writes it (OAI-PMH 2.0, section 3.3; ISO 8601).
 *
 * @param text such as 2016-05-05 or 2016-05-05T17:46:56Z
 */
public record Moment(String text) {
    /** Refuses anything else with an {@link IllegalArgumentException}. */
    public Moment {
        try {
            if (text.length() == 10) {
                LocalDate.parse(text);
            } else {
                OffsetDateTime.parse(text);
            }
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "expected a date or moment such as 2016-05-05T17:46:56Z, found \"" + text + "\"", wrong);
        }
    }

    /** Whether it is no more than a day. */
    public boolean isDay() {
        return text.length() == 10;
    }
}
