package org.mstrials.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How a publication stands to another one, or to another resource.
 *
 * @param type the relation as the record names it, such as RetractionIn
 * @param kind what sort of such a relation, as the record names it, such as correction
 * @param effect what it means for trust in one of the two
 * @param ids identifiers of the other publication, the best first
 * @param address address of another resource
 * @param otherId identifier of another kind
 * @param citation the other publication in words
 * @param note what the record adds
 * @param assertedBy who says so
 * @param date when it came to be
 */
public record Relation(
        String type,
        Optional<String> kind,
        Effect effect,
        List<PublicationId> ids,
        Optional<URI> address,
        Optional<OtherId> otherId,
        Optional<String> citation,
        Optional<String> note,
        Optional<String> assertedBy,
        Optional<PartialDate> date) {
    /** What a relation means for trust. */
    public enum Effect {
        /** The other takes this one back. */
        RETRACTED_IN,
        /** This one takes the other back. */
        RETRACTION_OF,
        /** The other voices concern about this one. */
        CONCERN_IN,
        /** This one voices concern about the other. */
        CONCERN_FOR,
        /** The other corrects this one. */
        CORRECTED_IN,
        /** This one corrects the other. */
        CORRECTION_OF,
        /** Something else. */
        NONE
    }
}
