package org.mstrials.spark;

import java.io.Serializable;

/** A piece of the input that one task reads from its beginning to its end. */
sealed interface Slice extends Serializable {
    /** The file's name in reports and complaints. */
    String name();

    /** Where the file is. */
    String uri();

    /** A whole file; of an archive every entry. */
    record Whole(String name, String uri) implements Slice {}

    /**
     * Some entries of an archive, in the order of their names.
     *
     * @param from number of the first, from 0
     * @param to number after the last
     */
    record Entries(String name, String uri, int from, int to) implements Slice {}

    /**
     * Whole lines of a file that has one record a line.
     *
     * @param start position of the first byte
     * @param end position after the last
     * @param first number of the first line, from 1
     */
    record Lines(String name, String uri, long start, long end, long first) implements Slice {}
}
