package org.mstrials.model;

/**
 * A place in a JSON document, as RFC 6901 writes it.
 *
 * @param value such as /resultsSection/adverseEventsModule/seriousEvents/3/stats/0
 */
public record JsonPointer(String value) {
    /** Refuses what does not start with a slash with an {@link IllegalArgumentException}. */
    public JsonPointer {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("expected a JSON pointer such as /a/0, found \"" + value + '"');
        }
    }

    /** A field of the object here. */
    public JsonPointer field(String name) {
        return new JsonPointer(value + '/' + name);
    }

    /** The place in its list, from 0, of what is an element of one; else a {@link NumberFormatException}. */
    public int index() {
        return Integer.parseInt(value.substring(value.lastIndexOf('/') + 1));
    }
}
