package org.mstrials.model;

import java.util.Optional;

/**
 * An identifier of a kind that names no publication by itself, or is said to be wrong.
 *
 * @param scheme what sort of identifier it is, as the source names it
 * @param value the identifier as written
 * @param valid false when the source says that the identifier is wrong
 */
public record OtherId(Optional<String> scheme, String value, boolean valid) {
    /** An identifier of a named sort. */
    public static OtherId of(String scheme, String value) {
        return new OtherId(Optional.of(scheme), value, true);
    }
}
