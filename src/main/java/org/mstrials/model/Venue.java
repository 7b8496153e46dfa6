package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What a publication appeared in: a journal, a book, a collection.
 *
 * @param kind what it is
 * @param titles its titles
 * @param abbreviations short forms of its title
 * @param issns its serial numbers
 * @param nlmId its number in the catalogue of the National Library of Medicine
 * @param isbns its book numbers, as written
 * @param place country or place where it is published
 * @param series titles of series, collection or volume that it is part of
 * @param edition which edition
 * @param reportNumber number of a report
 * @param medium what it is published on
 * @param authors authors or editors of the whole
 */
public record Venue(
        Kind kind,
        List<String> titles,
        List<String> abbreviations,
        List<Serial> issns,
        Optional<String> nlmId,
        List<String> isbns,
        Optional<String> place,
        List<String> series,
        Optional<String> edition,
        Optional<String> reportNumber,
        Optional<String> medium,
        List<Authorship> authors) {
    /** What it is. */
    public enum Kind {
        /** A periodical. */
        JOURNAL,
        /** A book. */
        BOOK,
        /** Something else, or nobody says. */
        UNSPECIFIED
    }

    /** For which medium a serial number stands. */
    public enum Medium {
        /** On paper, or the source does not say. */
        PRINT,
        /** Online. */
        ELECTRONIC,
        /** All media of one title (ISSN-L). */
        LINKING
    }

    /**
     * A serial number of one medium.
     *
     * @param medium which medium
     * @param issn the number
     */
    public record Serial(Medium medium, Issn issn) {}

    /** A venue of which only serial numbers are known. */
    public static Venue ofSerials(List<Serial> issns) {
        return new Venue(
                Kind.UNSPECIFIED,
                List.of(),
                List.of(),
                issns,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The serial number that names the venue in every medium, or failing that its first. */
    public Optional<Issn> issn() {
        return issns.stream()
                .filter(serial -> serial.medium() == Medium.LINKING)
                .findFirst()
                .or(() -> issns.stream().findFirst())
                .map(Serial::issn);
    }
}
