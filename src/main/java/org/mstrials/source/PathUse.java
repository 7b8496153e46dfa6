package org.mstrials.source;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * A path of one kind of record: how often a value stood there, and whether the reader asks for it. The elements of a
 * list have the path of the list. Readers on several threads share it.
 */
final class PathUse {
    private final Map<String, PathUse> parts = new ConcurrentSkipListMap<>();
    private final LongAdder values = new LongAdder();
    private volatile boolean read;

    PathUse part(String name) {
        PathUse known = parts.get(name);
        return known == null ? parts.computeIfAbsent(name, unused -> new PathUse()) : known;
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
