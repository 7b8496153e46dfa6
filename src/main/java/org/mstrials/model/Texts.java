package org.mstrials.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a record says of a publication in words.
 *
 * @param statements simple statements of Dublin Core
 * @param abstracts sections of its abstracts, when they may be published
 * @param competingInterests statement of competing interests
 * @param notes notes of the catalogue or publisher
 * @param meeting the meeting that it was presented at
 * @param contents headings of its parts
 * @param missions space flight missions that it is about
 * @param model in which media and order it appeared, as the catalogue puts it
 * @param status how far its publication is, as the catalogue puts it
 * @param referenceCount number of references that it has
 * @param citedByCount number of publications that cite it, by the catalogue's count
 */
public record Texts(
        List<Statement> statements,
        List<AbstractSection> abstracts,
        Optional<String> competingInterests,
        List<Note> notes,
        Optional<Meeting> meeting,
        List<String> contents,
        List<String> missions,
        Optional<String> model,
        Optional<String> status,
        OptionalLong referenceCount,
        OptionalLong citedByCount) {
    /** Simple statements and nothing else. */
    public static Texts of(List<Statement> statements) {
        return new Texts(
                statements,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /** An element of Dublin Core (ISO 15836-1) whose value is no more than words. */
    public enum Element {
        /** Time or place that it is about. */
        COVERAGE,
        /** What it says, unless that is an abstract. */
        DESCRIPTION,
        /** Medium, size, duration. */
        FORMAT,
        /** Language. */
        LANGUAGE,
        /** Who made it available. */
        PUBLISHER,
        /** Something related. */
        RELATION,
        /** Copyright, licence or access. */
        RIGHTS,
        /** What it was taken from or appeared in. */
        SOURCE,
        /** Kind of work. */
        TYPE
    }

    /**
     * A simple statement.
     *
     * @param element what it is about
     * @param text the value as written
     * @param language language tag of the text, when the source gives one
     */
    public record Statement(Element element, String text, Optional<String> language) {
        /** A statement in a language that nobody names. */
        public static Statement of(Element element, String text) {
            return new Statement(element, text, Optional.empty());
        }
    }

    /**
     * A section of an abstract, or the whole.
     *
     * @param kind whose abstract it is when it is not the authors', such as plain-language-summary
     * @param language its language when it is not that of the record
     * @param label its heading
     * @param category the heading by the National Library of Medicine's list
     * @param text its text without markup
     * @param markup its text with markup, when it has some
     */
    public record AbstractSection(
            Optional<String> kind,
            Optional<String> language,
            Optional<String> label,
            Optional<String> category,
            String text,
            Optional<String> markup) {}

    /**
     * A note on a publication.
     *
     * @param label what it is about
     * @param text the note
     * @param by who wrote it
     */
    public record Note(Optional<String> label, String text, Optional<String> by) {}

    /**
     * A meeting that a publication was presented at.
     *
     * @param name its name
     * @param acronym its short name
     * @param number which one of a series it is
     * @param theme its theme
     * @param place where it was
     * @param start its first day
     * @param end its last day
     * @param sponsors who paid for it
     */
    public record Meeting(
            Optional<String> name,
            Optional<String> acronym,
            Optional<String> number,
            Optional<String> theme,
            Optional<String> place,
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            List<String> sponsors) {}
}
