package org.mstrials.model;

import java.util.List;

/** What became of one record of the input. Nothing past this line is null or half-read. */
public sealed interface Reading {
    /** Where the record was. */
    Origin origin();

    /** What is wrong with it, in the order found. */
    List<Problem> problems();

    /**
     * A record that can be published, possibly with fields missing that the problems name.
     *
     * @param subject what the record is about
     */
    record Accepted(Subject subject, Origin origin, List<Problem> problems) implements Reading {}

    /**
     * A record that its repository says is no more: what an earlier answer had of it is not published either.
     *
     * @param sourceName the name of what the record was about, as {@link Subject#sourceName()}
     */
    record Deleted(String sourceName, Origin origin, List<Problem> problems) implements Reading {}

    /** A record, or the unreadable rest of a file, that cannot be published. */
    record Rejected(Origin origin, List<Problem> problems) implements Reading {}
}
