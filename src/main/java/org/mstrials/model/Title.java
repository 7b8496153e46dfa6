package org.mstrials.model;

import java.util.Optional;

/**
 * A title of a publication.
 *
 * @param kind which of its titles
 * @param text the title without markup
 * @param markup the title with its markup, when it has some
 * @param language language tag, when the source gives one
 */
public record Title(Kind kind, String text, Optional<String> markup, Optional<String> language) {
    /** Which title. */
    public enum Kind {
        /** The title, which may be a translation in square brackets. */
        MAIN,
        /** The title in the language of the text. */
        VERNACULAR,
        /** What follows the title. */
        SUBTITLE,
        /** A short form. */
        SHORT,
        /** The title in the original language, where a publisher says so. */
        ORIGINAL
    }

    /** A title without markup in a language that nobody names. */
    public static Title of(Kind kind, String text) {
        return new Title(kind, text, Optional.empty(), Optional.empty());
    }
}
