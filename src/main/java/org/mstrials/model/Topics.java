package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What a publication is about, and what kind of work it is.
 *
 * @param types kinds of work
 * @param headings subject headings, supplementary ones too
 * @param keywords keywords in order
 * @param chemicals substances
 * @param genes gene symbols
 * @param people people whom it is about
 */
public record Topics(
        List<WorkType> types,
        List<Heading> headings,
        List<Keyword> keywords,
        List<Chemical> chemicals,
        List<String> genes,
        List<PersonName> people) {
    /** Keywords and nothing else. */
    public static Topics ofKeywords(List<Keyword> keywords) {
        return new Topics(List.of(), List.of(), keywords, List.of(), List.of(), List.of());
    }

    /**
     * What kind of work a publication is, as a heading of the catalogue.
     *
     * @param ui its identifier in the Medical Subject Headings
     * @param label the kind as written
     */
    public record WorkType(Optional<String> ui, String label) {}

    /**
     * A subject heading of the Medical Subject Headings.
     *
     * @param ui its identifier; old records have none
     * @param label its name as the record gives it
     * @param kind what the record says of its kind: Geographic, Disease, Protocol, Organism
     * @param major whether it is a main point of the publication
     * @param qualifiers aspects under which it is treated
     */
    public record Heading(
            Optional<String> ui, String label, Optional<String> kind, boolean major, List<Qualifier> qualifiers) {
        /**
         * An aspect.
         *
         * @param ui its identifier; old records have none
         * @param label its name
         * @param major whether heading and aspect together are a main point
         */
        public record Qualifier(Optional<String> ui, String label, boolean major) {}
    }

    /**
     * A keyword.
     *
     * @param text the keyword
     * @param language language tag, when the source gives one
     * @param assignedBy who gave it, when it was not the authors or their publisher
     * @param major whether it is a main point
     */
    public record Keyword(String text, Optional<String> language, Optional<String> assignedBy, boolean major) {
        /** A keyword of which nothing else is said. */
        public static Keyword of(String text) {
            return new Keyword(text, Optional.empty(), Optional.empty(), false);
        }
    }

    /**
     * A substance that a publication is about.
     *
     * @param ui its identifier in the Medical Subject Headings
     * @param name its name
     * @param registryNumber its UNII, EC or CAS number, or 0 for none, as written
     */
    public record Chemical(Optional<String> ui, String name, Optional<String> registryNumber) {}
}
