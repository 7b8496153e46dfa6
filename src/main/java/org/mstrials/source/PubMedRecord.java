package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.mstrials.model.Access;
import org.mstrials.model.Accession;
import org.mstrials.model.BibliographicRecord;
import org.mstrials.model.BibliographicRecord.Catalogue;
import org.mstrials.model.Issue;
import org.mstrials.model.Listing;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Reading;
import org.mstrials.model.Title;

/** Reads a record of PubMed: an article, or a book or chapter of the NCBI Bookshelf (PubMed DTD of 2019 and later). */
final class PubMedRecord {
    private final XmlCursor record;
    private final Context context;
    private final PubMedIds ids;

    private PubMedRecord(XmlCursor record, Context context) {
        this.record = record;
        this.context = context;
        this.ids = new PubMedIds(record);
    }

    /** A record without any identifier is rejected; anything else that is wrong costs only itself. */
    static Reading read(XmlElement element, Complaints complaints, Context context) {
        PathUse use = context.use(RecordKind.PUBMED);
        Census.count(element, use);
        PubMedRecord reader = new PubMedRecord(new XmlCursor(element, complaints, use), context);
        Optional<PublicationId> best = reader.ids.best();
        if (best.isEmpty()) {
            return complaints.rejected("PMID", "no usable identifier", "a PMID, DOI or PMCID");
        }
        return complaints.accepted(reader.publication(), best.get().value());
    }

    private Publication publication() {
        XmlCursor document = record.child("BookDocument");
        return document.isPresent() ? book(document) : article(record.child("MedlineCitation"));
    }

    private Publication article(XmlCursor citation) {
        XmlCursor article = citation.child("Article");
        XmlCursor data = record.child("PubmedData");
        PubMedLinks links = new PubMedLinks(article);
        Listing<Accession> accessions = links.accessions();
        List<Title> titles = titles(article);
        return new Publication(
                bibliographicRecord(citation),
                ids.ids(),
                ids.otherIds(),
                titles,
                new PubMedAuthors(context).read(article, citation),
                Optional.of(PubMedVenues.journal(article.child("Journal"), citation.child("MedlineJournalInfo"))),
                PubMedVenues.issue(article),
                PubMedDates.ofArticle(citation, data),
                PubMedTopics.ofArticle(citation),
                PubMedTexts.ofArticle(citation, data, context.disclosure()),
                links.grants(),
                accessions,
                PubMedLinks.trials(
                        accessions, Stream.concat(titles.stream().map(Title::text), PubMedTexts.glance(citation))),
                PubMedRelations.read(citation),
                PubMedReferences.read(citation, data),
                new Access(List.of(), List.of(), List.of()));
    }

    private Publication book(XmlCursor document) {
        XmlCursor book = document.child("Book");
        XmlCursor data = record.child("PubmedBookData");
        PubMedLinks links = new PubMedLinks(document);
        PubMedAuthors authors = new PubMedAuthors(context);
        List<Title> titles = titles(document);
        return new Publication(
                bibliographicRecord(document),
                ids.ids(),
                ids.otherIds(),
                titles.isEmpty()
                        ? title(book.child("BookTitle"), Title.Kind.MAIN).stream()
                                .toList()
                        : titles,
                authors.read(document, document),
                Optional.of(PubMedVenues.book(book, authors.read(book, book).entries())),
                new Issue(
                        book.text("Volume"),
                        Optional.empty(),
                        document.child("Pagination").text("MedlinePgn"),
                        document.child("Pagination").text("StartPage"),
                        document.child("Pagination").text("EndPage"),
                        Optional.empty(),
                        Optional.empty()),
                PubMedDates.ofBook(document, data),
                PubMedTopics.ofBook(document),
                PubMedTexts.ofBook(document, data, context.disclosure()),
                links.grants(),
                Listing.of(List.of()),
                PubMedLinks.trials(
                        Listing.of(List.of()),
                        Stream.concat(titles.stream().map(Title::text), PubMedTexts.glance(document))),
                List.of(),
                PubMedReferences.read(document, document),
                new Access(List.of(), List.of(), List.of()));
    }

    private BibliographicRecord bibliographicRecord(XmlCursor citation) {
        OptionalLong version = citation.child("PMID")
                .attribute("Version")
                .flatMap(text -> PubMedTexts.count(citation.child("PMID"), text))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        return new BibliographicRecord(
                Catalogue.PUBMED,
                ids.best().orElseThrow().value() + (version.orElse(1) > 1 ? "." + version.getAsLong() : ""),
                version,
                citation.attribute("Status"),
                citation.attribute("Owner"),
                citation.attribute("IndexingMethod"),
                citation.texts("CitationSubset"),
                Optional.empty(),
                List.of());
    }

    private static List<Title> titles(XmlCursor article) {
        return Stream.of(
                        title(article.child("ArticleTitle"), Title.Kind.MAIN),
                        title(article.child("VernacularTitle"), Title.Kind.VERNACULAR))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Title> title(XmlCursor title, Title.Kind kind) {
        return title.text().map(text -> new Title(kind, text, title.markup(), Optional.empty()));
    }

    /** The PMID of a citation or of another publication. */
    static Optional<PublicationId> pmid(XmlCursor parent) {
        return parent.value("PMID", Pmid::new);
    }
}
