package org.mstrials.source;

import static org.mstrials.model.Texts.Element.COVERAGE;
import static org.mstrials.model.Texts.Element.DESCRIPTION;
import static org.mstrials.model.Texts.Element.FORMAT;
import static org.mstrials.model.Texts.Element.LANGUAGE;
import static org.mstrials.model.Texts.Element.PUBLISHER;
import static org.mstrials.model.Texts.Element.RELATION;
import static org.mstrials.model.Texts.Element.RIGHTS;
import static org.mstrials.model.Texts.Element.SOURCE;
import static org.mstrials.model.Texts.Element.TYPE;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.Access;
import org.mstrials.model.Access.Licence;
import org.mstrials.model.Access.Link;
import org.mstrials.model.Agent;
import org.mstrials.model.Authorship;
import org.mstrials.model.BibliographicRecord;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Issn;
import org.mstrials.model.Issue;
import org.mstrials.model.Listing;
import org.mstrials.model.OtherId;
import org.mstrials.model.PartialDate;
import org.mstrials.model.PrintedDate;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationDates;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.OaiId;
import org.mstrials.model.Texts;
import org.mstrials.model.Texts.Statement;
import org.mstrials.model.Title;
import org.mstrials.model.Topics;
import org.mstrials.model.Topics.Keyword;
import org.mstrials.model.TrialNumber;
import org.mstrials.model.Venue;
import org.mstrials.model.Venue.Serial;

/** A publication from the elements of a Dublin Core record (ISO 15836-1). */
final class DublinCoreWork {
    /** A name that ends like this is a group's: group authors have commas too, so a comma does not tell. */
    private static final Pattern COLLECTIVE = Pattern.compile(
            ".*\\b(investigators|group|consortium|collaboration|collaborators|committee|network|team)",
            Pattern.CASE_INSENSITIVE);

    private final XmlCursor dc;
    private final Disclosure disclosure;
    private final List<PublicationId> ids = new ArrayList<>();
    private final List<OtherId> otherIds = new ArrayList<>();
    private final List<Serial> issns = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Collects the identifiers first: without any, the rest need not be read. */
    DublinCoreWork(XmlCursor dc, Optional<String> oaiIdentifier, Disclosure disclosure, Complaints complaints) {
        this.dc = dc;
        this.disclosure = disclosure;
        dc.texts("identifier").forEach(this::identify);
        if (ids.isEmpty()) {
            oaiIdentifier
                    .flatMap(text -> complaints.parse(text, "header/identifier", OaiId::new))
                    .ifPresent(ids::add);
        }
    }

    Optional<PublicationId> best() {
        return ids.stream().min(PublicationId.BEST_FIRST);
    }

    Publication publication(BibliographicRecord record) {
        dc.complainOfText();
        List<Statement> statements = statements();
        List<Title> titles = dc.all(
                "title",
                title ->
                        title.text().map(text -> new Title(Title.Kind.MAIN, text, Optional.empty(), title.language())));
        return new Publication(
                record,
                ids,
                otherIds,
                titles,
                Listing.of(Stream.concat(
                                dc.texts("creator").stream().map(DublinCoreWork::creator),
                                dc.texts("contributor").stream()
                                        .map(name ->
                                                Authorship.of(Role.OTHER_CONTRIBUTOR, new Agent.Unspecified(name))))
                        .toList()),
                venue(),
                Issue.NONE,
                new PublicationDates(
                        Optional.empty(),
                        dc.all("date", DublinCoreWork::date).stream().distinct().toList(),
                        List.of()),
                topics(),
                Texts.of(statements),
                Listing.of(List.of()),
                Listing.of(List.of()),
                mentions(titles),
                List.of(),
                List.of(),
                new Access(licences(), links.stream().distinct().toList(), List.of()));
    }

    private void identify(String text) {
        Optional<Issn> issn = Issn.parse(text);
        Optional<PublicationId> id = PublicationId.parse(text);
        Optional<URI> address = Addresses.parse(text);
        issn.ifPresent(number -> issns.add(new Serial(Venue.Medium.PRINT, number)));
        id.ifPresent(ids::add);
        if (issn.isEmpty() && id.isEmpty()) {
            address.ifPresentOrElse(
                    found -> links.add(Link.of(found)), () -> otherIds.add(new OtherId(Optional.empty(), text, true)));
        }
    }

    private static Authorship creator(String name) {
        boolean collective = COLLECTIVE.matcher(name).matches();
        return Authorship.of(
                collective ? Role.GROUP_AUTHOR : Role.AUTHOR,
                collective ? new Agent.Collective(name) : new Agent.Person(name));
    }

    private Optional<Venue> venue() {
        return issns.isEmpty() ? Optional.empty() : Optional.of(Venue.ofSerials(issns));
    }

    /** Repositories write dates, moments and words; what says more or other than a date is kept as written too. */
    private static Optional<PrintedDate> date(XmlCursor date) {
        return date.text().map(text -> {
            String day = text.replaceFirst("T\\d.*", "");
            try {
                return new PrintedDate(
                        Optional.of(PartialDate.parse(day)), Optional.of(text).filter(whole -> !whole.equals(day)));
            } catch (IllegalArgumentException words) {
                date.notice(Complaints.quote(text), PartialDate.EXPECTED);
                return new PrintedDate(Optional.empty(), Optional.of(text));
            }
        });
    }

    private Topics topics() {
        return Topics.ofKeywords(dc.all(
                "subject",
                subject -> subject.text().map(text -> new Keyword(text, subject.language(), Optional.empty(), false))));
    }

    /** What is no more than words; a related address is a link, and an address of rights a licence. */
    private List<Statement> statements() {
        Predicate<Statement> isAddress =
                statement -> Addresses.parse(statement.text()).isPresent();
        List<Statement> relations = statements(RELATION);
        relations.stream()
                .flatMap(relation -> Addresses.parse(relation.text()).stream())
                .map(Link::of)
                .forEach(links::add);
        List<Statement> all = new ArrayList<>();
        Stream.of(COVERAGE, FORMAT, LANGUAGE, PUBLISHER, SOURCE, TYPE)
                .forEach(element -> all.addAll(statements(element)));
        Stream.of(relations, statements(RIGHTS))
                .flatMap(List::stream)
                .filter(isAddress.negate())
                .forEach(all::add);
        if (disclosure.abstracts()) {
            all.addAll(statements(DESCRIPTION));
        }
        return all;
    }

    private List<Statement> statements(Texts.Element element) {
        return dc.all(
                element.name().toLowerCase(Locale.ROOT),
                value -> value.text().map(text -> new Statement(element, text, value.language())));
    }

    private List<Licence> licences() {
        return dc.texts("rights").stream()
                .flatMap(text -> Addresses.parse(text).stream())
                .map(Licence::of)
                .toList();
    }

    private List<TrialNumber> mentions(List<Title> titles) {
        Stream<String> descriptions =
                dc.children("description").stream().flatMap(description -> description.glance().stream());
        return Stream.concat(titles.stream().map(Title::text), descriptions)
                .flatMap(TrialNumbers::mentioned)
                .distinct()
                .toList();
    }
}
