package org.mstrials.build;

import java.util.Set;

/**
 * One value of a record.
 *
 * @param kind of record, as in kept-back.tsv
 * @param graph last part of the name of the record's graph
 * @param path names of fields joined by dots
 * @param pointer where it stands (RFC 6901), or an empty text
 * @param value the value as text
 */
record Leaf(String kind, String graph, String path, String pointer, String value) {
    /** The path, or one above it, is among these. */
    boolean isBelow(Set<String> kindsAndPaths) {
        for (String above = path; ; above = above.substring(0, above.lastIndexOf('.'))) {
            if (kindsAndPaths.contains(kind + ' ' + above)) {
                return true;
            }
            if (above.indexOf('.') < 0) {
                return false;
            }
        }
    }
}
