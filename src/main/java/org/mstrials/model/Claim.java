package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement without a figure of its own.
 *
 * @param id local identifier
 * @param kind finding, limitation, regulatory statement, comment and so on
 * @param about what it is about
 * @param statement the claim in our own words, never more certain than the source
 * @param certainty how firmly the source says it
 * @param attributedTo who says it
 * @param sourceKind what sort of text it stands in
 * @param place where it is printed
 */
public record Claim(
        String id,
        Code.ClaimKind kind,
        List<Topic> about,
        String statement,
        Code.Certainty certainty,
        Optional<String> attributedTo,
        Optional<String> sourceKind,
        Place place) {

    /** Something that a claim can be about. */
    public sealed interface Topic {
        /**
         * A study.
         *
         * @param id its identifier
         */
        record OfStudy(NctId id) implements Topic {}

        /**
         * A group of the document.
         *
         * @param id local identifier
         */
        record OfGroup(String id) implements Topic {}

        /**
         * An endpoint concept.
         *
         * @param id its identifier
         */
        record OfEndpoint(String id) implements Topic {}

        /**
         * An intervention concept.
         *
         * @param id its identifier
         */
        record OfIntervention(String id) implements Topic {}
    }
}
