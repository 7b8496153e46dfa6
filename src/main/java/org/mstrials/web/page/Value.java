package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One value as a page shows it.
 *
 * @param anchor the text, and the link if the value is a thing
 * @param kind how it is set
 * @param language of the text, when it is not English
 * @param sources numbers of the sources that say so; empty when it is only the first
 * @param part what is said of the value, when it is a part of what the page is about
 */
public record Value(Anchor anchor, Kind kind, Optional<String> language, List<Integer> sources, Optional<Block> part) {

    /** How a value is set. */
    public enum Kind {
        /** A thing, by its name. */
        THING,
        /** Words. */
        TEXT,
        /** A number, with the digits of its source. */
        NUMBER,
        /** A day, month or year. */
        DATE,
        /** True or false. */
        TRUTH
    }
}
