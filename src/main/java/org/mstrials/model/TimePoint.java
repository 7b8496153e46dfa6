package org.mstrials.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A moment or window, counted from an anchor.
 *
 * @param id local identifier
 * @param label what the document calls it
 * @param anchor what is counted from
 * @param from start, negative before the anchor
 * @param to end, equal to the start for a moment
 * @param unit unit of both
 * @param correspondsTo the same time counted from another anchor: a local identifier or, in another document,
 *     document/identifier
 * @param note what a reader must know, such as that the anchor is read and not printed
 */
public record TimePoint(
        String id,
        String label,
        Code.Anchor anchor,
        BigDecimal from,
        BigDecimal to,
        Code.Unit unit,
        Optional<String> correspondsTo,
        Optional<String> note) {
    /** Refuses a window that ends before it starts with an {@link IllegalArgumentException}. */
    public TimePoint {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("expected an end not before the start " + from + ", found " + to);
        }
    }
}
