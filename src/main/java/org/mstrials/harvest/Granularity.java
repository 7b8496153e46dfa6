package org.mstrials.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** How exact a repository's dates are (OAI-PMH 2.0, section 3.3); it takes no others. */
enum Granularity {
    /** YYYY-MM-DD. */
    DAY,
    /** YYYY-MM-DDThh:mm:ssZ. */
    SECOND;

    private static final int LENGTH_OF_DAY = "2026-11-21".length();

    /** The granularity that the text of a repository's description stands for. */
    static Granularity of(String text) {
        return text.strip().length() == LENGTH_OF_DAY ? DAY : SECOND;
    }

    /** The instant in the form that the repository takes. */
    String format(Instant instant) {
        return switch (this) {
            case DAY -> LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
            case SECOND -> instant.truncatedTo(ChronoUnit.SECONDS).toString();
        };
    }

    /** The first instant that a date of either form covers; refuses other texts with {@link WrongQuestion}. */
    static Instant earliest(String date) {
        try {
            return date.length() == LENGTH_OF_DAY
                    ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(date);
        } catch (DateTimeParseException wrong) {
            throw new WrongQuestion(
                    "expected a date such as 2026-11-21 or 2026-11-21T10:15:00Z, found \"" + date + '"');
        }
    }

    /** The last second that a date of either form covers. */
    static Instant latest(String date) {
        Instant earliest = earliest(date);
        return date.length() == LENGTH_OF_DAY
                ? earliest.plus(1, ChronoUnit.DAYS).minusSeconds(1)
                : earliest;
    }
}
