package org.mstrials.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Issue;
import org.mstrials.model.Venue;
import org.mstrials.model.Venue.Serial;

/** Writes what a publication appeared in, and where in it. */
final class VenueWriter {
    private VenueWriter() {}

    static void write(PublicationGraph graph, Venue venue) {
        Describer entry = graph.work().of(graph.iris().venue(graph.record().subject(), venue));
        graph.work().add(DCTerms.isPartOf.asNode(), entry.subject());
        venue.titles().stream().findFirst().ifPresent(title -> entry.text(RDFS.Nodes.label, title));
        entry.texts(DCTerms.title.asNode(), venue.titles())
                .texts(Terms.SHORT_TITLE, venue.abbreviations())
                .text(Mst.nlmId, venue.nlmId())
                .texts(Terms.ISBN, venue.isbns())
                .text(Mst.placeOfPublication, venue.place())
                .texts(Mst.seriesTitle, venue.series())
                .text(Terms.EDITION, venue.edition())
                .text(Terms.NUMBER, venue.reportNumber())
                .text(DC.format.asNode(), venue.medium());
        switch (venue.kind()) {
            case JOURNAL -> entry.a(Terms.JOURNAL);
            case BOOK -> entry.a(Terms.BOOK);
            case UNSPECIFIED -> {}
        }
        for (Serial serial : venue.issns()) {
            entry.text(property(serial), serial.issn().value());
        }
        new AuthorshipWriter(graph.iris(), entry, entry.subject()).write(venue.authors());
    }

    private static Node property(Serial serial) {
        return switch (serial.medium()) {
            case PRINT -> Terms.ISSN;
            case ELECTRONIC -> Terms.EISSN;
            case LINKING -> Mst.linkingIssn;
        };
    }

    static void write(Describer work, Issue issue) {
        work.text(Terms.VOLUME, issue.volume())
                .text(Terms.ISSUE, issue.issue())
                .text(Terms.PAGES, issue.pages())
                .text(Terms.PAGE_START, issue.startPage())
                .text(Terms.PAGE_END, issue.endPage())
                .text(Terms.LOCATOR, issue.articleNumber())
                .text(Mst.citedMedium, issue.medium());
    }
}
