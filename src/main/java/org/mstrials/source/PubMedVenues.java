package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.Authorship;
import org.mstrials.model.Issn;
import org.mstrials.model.Issue;
import org.mstrials.model.Venue;
import org.mstrials.model.Venue.Medium;
import org.mstrials.model.Venue.Serial;

/** What a publication of PubMed appeared in. */
final class PubMedVenues {
    private PubMedVenues() {}

    static Venue journal(XmlCursor journal, XmlCursor info) {
        List<Serial> serials = new ArrayList<>();
        XmlCursor issn = journal.child("ISSN");
        Medium medium = issn.attribute("IssnType").equals(Optional.of("Electronic")) ? Medium.ELECTRONIC : Medium.PRINT;
        issn.value(Issn::new).ifPresent(number -> serials.add(new Serial(medium, number)));
        info.value("ISSNLinking", Issn::new).ifPresent(number -> serials.add(new Serial(Medium.LINKING, number)));
        return new Venue(
                Venue.Kind.JOURNAL,
                journal.texts("Title"),
                Stream.concat(journal.texts("ISOAbbreviation").stream(), info.texts("MedlineTA").stream())
                        .distinct()
                        .toList(),
                serials,
                info.text("NlmUniqueID"),
                List.of(),
                info.text("Country"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Issue issue(XmlCursor article) {
        XmlCursor issue = article.child("Journal").child("JournalIssue");
        XmlCursor pages = article.child("Pagination");
        return new Issue(
                issue.text("Volume"),
                issue.text("Issue"),
                pages.text("MedlinePgn"),
                pages.text("StartPage"),
                pages.text("EndPage"),
                Optional.empty(),
                issue.attribute("CitedMedium"));
    }

    static Venue book(XmlCursor book, List<Authorship> authors) {
        return new Venue(
                Venue.Kind.BOOK,
                book.texts("BookTitle"),
                List.of(),
                List.of(),
                Optional.empty(),
                book.texts("Isbn"),
                book.child("Publisher").text("PublisherLocation"),
                Stream.concat(book.texts("CollectionTitle").stream(), book.texts("VolumeTitle").stream())
                        .toList(),
                book.text("Edition"),
                book.text("ReportNumber"),
                book.text("Medium"),
                authors);
    }
}
