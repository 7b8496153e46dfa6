package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of a record that may be known to be incomplete.
 *
 * @param entries what it lists, in order
 * @param complete whether that is all; empty when the record does not say
 */
public record Listing<T>(List<T> entries, Optional<Boolean> complete) {
    /** A list of which the record does not say whether it is complete. */
    public static <T> Listing<T> of(List<T> entries) {
        return new Listing<>(entries, Optional.empty());
    }
}
