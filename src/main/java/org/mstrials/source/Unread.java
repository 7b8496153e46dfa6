package org.mstrials.source;

import org.mstrials.model.Reading;

/** A record that was found and taken apart, but not yet read: any thread may read it, once. */
@FunctionalInterface
public interface Unread {
    /** Reads the record. */
    Reading read();

    /** What needs no reading any more. */
    static Unread done(Reading reading) {
        return () -> reading;
    }
}
