package org.mstrials.source;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * A path of one kind of record: how often a value stood there, and whether the reader asks for it. The elements of a
 * list have the path of the list. Readers on several threads share it.
 */
final class PathUse {
    /** Names that a record may invent, so that many records with names of their own do not fill the memory. */
    private static final int MOST_FOUND = 1_000;

    private static final String OTHERS = "(others)";

    private final Map<String, PathUse> parts = new ConcurrentSkipListMap<>();
    private final AtomicInteger found = new AtomicInteger();
    private final LongAdder values = new LongAdder();
    private volatile boolean read;

    PathUse part(String name) {
        PathUse known = parts.get(name);
        return known == null ? parts.computeIfAbsent(name, unused -> new PathUse()) : known;
    }

    /** As {@link #part}, for a name that the record gives; what comes after very many goes under one name. */
    PathUse found(String name) {
        PathUse known = parts.get(name);
        if (known != null) {
            return known;
        }
        return part(found.incrementAndGet() > MOST_FOUND ? OTHERS : name);
    }

    /** The reader asks for the value here. */
    void read() {
        read = true;
    }

    /** A record has a value here. */
    void met() {
        values.increment();
    }

    Map<String, PathUse> parts() {
        return parts;
    }

    long values() {
        return values.sum();
    }

    boolean isRead() {
        return read;
    }
}
