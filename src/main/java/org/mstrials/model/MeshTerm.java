package org.mstrials.model;

import java.util.Optional;

/**
 * A subject heading that a registry derived from a record.
 *
 * @param kind what it names
 * @param id the heading
 * @param written the heading's identifier as the record writes it
 * @param term the heading's name
 */
public record MeshTerm(Kind kind, MeshId id, String written, Optional<String> term) {
    /** What a heading names. */
    public enum Kind {
        /** A condition of the study. */
        CONDITION,
        /** What is broader than a condition. */
        BROADER_CONDITION,
        /** An intervention of the study. */
        INTERVENTION,
        /** What is broader than an intervention. */
        BROADER_INTERVENTION
    }
}
