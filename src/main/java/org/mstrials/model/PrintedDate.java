package org.mstrials.model;

import java.util.Optional;

/**
 * A date as a source prints it, and as much of it as is certain.
 *
 * @param date the certain part
 * @param printed the words of the source, when they say more or other than the date
 */
public record PrintedDate(Optional<PartialDate> date, Optional<String> printed) {
    /** A date that says all. */
    public static PrintedDate of(PartialDate date) {
        return new PrintedDate(Optional.of(date), Optional.empty());
    }
}
