package org.mstrials.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mstrials.model.Issn;
import org.mstrials.model.Issue;
import org.mstrials.model.Venue;
import org.mstrials.model.Venue.Medium;
import org.mstrials.model.Venue.Serial;

/** What a Crossref work appeared in: a journal, a book, proceedings, or a preprint server. */
final class CrossrefVenues {
    private CrossrefVenues() {}

    static Optional<Venue> venue(Cursor work) {
        Set<Serial> serials = new LinkedHashSet<>(work.objects("issn-type", CrossrefVenues::serial));
        work.values("ISSN", Issn::new).stream()
                .filter(issn ->
                        serials.stream().noneMatch(serial -> serial.issn().equals(issn)))
                .map(issn -> new Serial(Medium.PRINT, issn))
                .forEach(serials::add);
        Set<String> isbns = new LinkedHashSet<>(work.objects("isbn-type", isbn -> isbn.text("value")));
        isbns.addAll(work.texts("ISBN"));
        List<String> titles = new ArrayList<>(plain(work.texts("container-title")));
        List<String> abbreviations = new ArrayList<>(plain(work.texts("short-container-title")));
        work.objects("institution", institution -> {
                    abbreviations.addAll(institution.texts("acronym"));
                    return institution.text("name");
                })
                .forEach(titles::add);
        if (titles.isEmpty() && abbreviations.isEmpty() && serials.isEmpty() && isbns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Venue(
                kind(work),
                titles,
                abbreviations,
                List.copyOf(serials),
                Optional.empty(),
                List.copyOf(isbns),
                work.text("publisher-location"),
                List.of(),
                work.text("edition-number"),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    static Issue issue(Cursor work) {
        return new Issue(
                work.text("volume"),
                work.text("issue").or(() -> work.object("journal-issue").text("issue")),
                work.text("page"),
                Optional.empty(),
                Optional.empty(),
                work.text("article-number"),
                Optional.empty());
    }

    private static Venue.Kind kind(Cursor work) {
        return switch (work.text("type").orElse("")) {
            case "journal-article" -> Venue.Kind.JOURNAL;
            case "book-chapter", "book-section", "book-part", "book-track" -> Venue.Kind.BOOK;
            default -> Venue.Kind.UNSPECIFIED;
        };
    }

    private static Optional<Serial> serial(Cursor entry) {
        Medium medium = entry.text("type").equals(Optional.of("electronic")) ? Medium.ELECTRONIC : Medium.PRINT;
        return entry.value("value", Issn::new).map(issn -> new Serial(medium, issn));
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(Markup::of).map(Markup::plain).toList();
    }
}
