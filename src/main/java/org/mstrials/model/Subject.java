package org.mstrials.model;

/** What a record of the input is about. */
public sealed interface Subject permits Study, Publication, Evidence {
    /** Short name of the source record, unique among all sources; it becomes the record's IRI and named graph. */
    String sourceName();
}
