package org.mstrials.release;

import java.util.List;

/**
 * A thing that can be found, and all that it is found by.
 *
 * @param iri what names it
 * @param kind what it is, such as study
 * @param weight what its scores are multiplied with: above 1 for what most readers look for
 * @param texts what is said of it
 */
public record SearchEntry(String iri, String kind, double weight, List<Text> texts) {

    /** What a text is to the thing. */
    public enum Role {
        /** A name, an acronym, a title; the first one is what results call it. */
        NAME,
        /** Something that is said of it. */
        TEXT,
        /** A name of a part of it, or of something else that it is linked to. */
        PART,
        /** A number or address that names it; found only when it is typed completely. */
        IDENTIFIER,
        /** What the thing that it is a part of is called; the value is that thing's IRI. Several such things are not told. */
        OF,
        /** Something to count results by; the value is its short name. */
        STATUS,
        /** Likewise. */
        PHASE,
        /** Likewise. */
        INTERVENTION,
        /** Likewise. */
        YEAR
    }

    /**
     * One text.
     *
     * @param role what it is to the thing
     * @param text the text
     * @param value the IRI or short name that belongs to it; without meaning for other roles
     */
    public record Text(Role role, String text, String value) {}
}
