package org.mstrials.source;

import static org.mstrials.model.Texts.Element.LANGUAGE;
import static org.mstrials.model.Texts.Element.PUBLISHER;
import static org.mstrials.model.Texts.Element.TYPE;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.Access;
import org.mstrials.model.Access.Licence;
import org.mstrials.model.Access.Link;
import org.mstrials.model.BibliographicRecord;
import org.mstrials.model.BibliographicRecord.Catalogue;
import org.mstrials.model.Grant;
import org.mstrials.model.Listing;
import org.mstrials.model.Organisation;
import org.mstrials.model.OtherId;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.Reading;
import org.mstrials.model.Texts;
import org.mstrials.model.Texts.AbstractSection;
import org.mstrials.model.Texts.Meeting;
import org.mstrials.model.Texts.Note;
import org.mstrials.model.Texts.Statement;
import org.mstrials.model.Title;
import org.mstrials.model.Topics;
import org.mstrials.model.Topics.Keyword;
import tools.jackson.databind.node.ObjectNode;

/** Reads a work of the Crossref REST API, version 1. */
final class CrossrefWork {
    private final Cursor work;
    private final Context context;

    private CrossrefWork(Cursor work, Context context) {
        this.work = work;
        this.context = context;
    }

    /** Without a valid DOI a work is rejected; anything else that is wrong costs only itself. */
    static Reading read(ObjectNode json, Complaints complaints, Context context) {
        PathUse use = context.use(RecordKind.CROSSREF);
        Census.count(json, use);
        Cursor work = new Cursor(json, complaints, use);
        return work.value("DOI", Doi::new)
                .map(doi -> complaints.accepted(new CrossrefWork(work, context).publication(doi), doi.value()))
                .orElseGet(() ->
                        complaints.rejected("DOI", "no usable identifier", "a DOI such as 10.1177/1352458519888610"));
    }

    private Publication publication(Doi doi) {
        List<Title> titles = titles();
        CrossrefTrials trials = CrossrefTrials.read(work, titles);
        return new Publication(
                BibliographicRecord.of(Catalogue.CROSSREF, doi.value()),
                List.of(doi),
                work.texts("alternative-id").stream()
                        .map(id -> OtherId.of("alternative-id", id))
                        .toList(),
                titles,
                Listing.of(new CrossrefAuthors(context).read(work)),
                CrossrefVenues.venue(work),
                CrossrefVenues.issue(work),
                CrossrefDates.read(work),
                topics(),
                texts(),
                Listing.of(work.objects("funder", CrossrefWork::grant)),
                Listing.of(trials.accessions()),
                trials.trials(),
                CrossrefRelations.read(work),
                CrossrefReferences.read(work),
                new Access(work.objects("license", CrossrefWork::licence), links(), work.texts("archive")));
    }

    private List<Title> titles() {
        return Stream.of(
                        titles("title", Title.Kind.MAIN),
                        titles("subtitle", Title.Kind.SUBTITLE),
                        titles("short-title", Title.Kind.SHORT),
                        titles("original-title", Title.Kind.ORIGINAL))
                .flatMap(List::stream)
                .toList();
    }

    private List<Title> titles(String name, Title.Kind kind) {
        return work.texts(name).stream()
                .map(Markup::of)
                .map(text -> new Title(kind, text.plain(), text.marked(), Optional.empty()))
                .toList();
    }

    /** The group of a preprint server is a subject. */
    private Topics topics() {
        return Topics.ofKeywords(Stream.concat(work.texts("subject").stream(), work.text("group-title").stream())
                .map(Keyword::of)
                .toList());
    }

    private Texts texts() {
        List<Statement> statements = new ArrayList<>();
        work.text("publisher").ifPresent(name -> statements.add(Statement.of(PUBLISHER, name)));
        work.text("language").ifPresent(name -> statements.add(Statement.of(LANGUAGE, name)));
        work.text("type").ifPresent(name -> statements.add(Statement.of(TYPE, name)));
        work.text("subtype").ifPresent(name -> statements.add(Statement.of(TYPE, name)));
        return new Texts(
                statements,
                context.disclosure().abstracts()
                        ? work.text("abstract").map(CrossrefWork::section).stream()
                                .toList()
                        : List.of(),
                Optional.empty(),
                work.objects("assertion", CrossrefWork::note),
                meeting(work.object("event")),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                work.count("reference-count"),
                work.count("is-referenced-by-count"));
    }

    private static AbstractSection section(String text) {
        Markup markup = Markup.of(text);
        return new AbstractSection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                markup.plain(),
                markup.marked());
    }

    /** What the publisher's page says of the article: its history, its licence, interests of its authors. */
    private static Optional<Note> note(Cursor assertion) {
        Optional<String> label = assertion.text("label");
        return assertion.text("value").map(text -> new Note(label, text, Optional.empty()));
    }

    private static Optional<Meeting> meeting(Cursor event) {
        Meeting meeting = new Meeting(
                event.text("name"),
                event.text("acronym"),
                event.text("number"),
                event.text("theme"),
                event.text("location"),
                CrossrefDates.date(event, "start"),
                CrossrefDates.date(event, "end"),
                event.texts("sponsor"));
        boolean named = meeting.name().isPresent() || meeting.acronym().isPresent();
        return named ? Optional.of(meeting) : Optional.empty();
    }

    private static Optional<Grant> grant(Cursor funder) {
        Stream<Organisation> doi = funder.value("DOI", id -> new Organisation("doi", id)).stream();
        return Optional.of(new Grant(
                funder.texts("award"),
                funder.text("name"),
                Stream.concat(doi, funder.objects("id", CrossrefAuthors::organisation).stream())
                        .distinct()
                        .toList(),
                Optional.empty(),
                Optional.empty()));
    }

    private static Optional<Licence> licence(Cursor licence) {
        return address(licence)
                .map(address -> new Licence(
                        address,
                        CrossrefDates.date(licence, "start"),
                        licence.count("delay-in-days"),
                        licence.text("content-version")));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        Cursor resource = work.object("resource");
        address(resource.object("primary")).map(Link::of).ifPresent(links::add);
        links.addAll(resource.objects("secondary", page -> address(page).map(Link::of)));
        links.addAll(work.objects(
                "link",
                link -> address(link)
                        .map(address -> new Link(
                                address,
                                link.text("content-type"),
                                link.text("content-version"),
                                link.text("intended-application")))));
        return links;
    }

    private static Optional<URI> address(Cursor parent) {
        return parent.value(
                "URL",
                text -> Addresses.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "expected an address of the web, found " + Complaints.quote(text))));
    }
}
