package org.mstrials.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.Agent;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Contribution;
import org.mstrials.model.Issn;
import org.mstrials.model.PartialDate;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.OaiId;
import org.mstrials.model.Reading;
import org.mstrials.source.DublinCore.Elements;

/**
 * A publication from the elements of a Dublin Core record (ISO 15836-1). The description, which is the abstract, is not
 * read.
 */
final class DublinCoreWork {
    /** A name that ends like this is a group's: group authors have commas too, so a comma does not tell. */
    private static final Pattern COLLECTIVE = Pattern.compile(
            ".*\\b(investigators|group|consortium|collaboration|collaborators|committee|network|team)",
            Pattern.CASE_INSENSITIVE);

    private final Elements record;
    private final Complaints complaints;
    private final List<PublicationId> ids = new ArrayList<>();
    private final List<String> otherIds = new ArrayList<>();
    private final List<Issn> issns = new ArrayList<>();
    private final List<URI> links = new ArrayList<>();

    private DublinCoreWork(Elements record, Complaints complaints) {
        this.record = record;
        this.complaints = complaints;
    }

    /** A record without any identifier is rejected. */
    static Reading read(Elements record, Complaints complaints) {
        DublinCoreWork work = new DublinCoreWork(record, complaints);
        record.get("identifier").forEach(work::identify);
        record.get("relation").forEach(work::identifyLink);
        record.oaiIdentifier().ifPresent(work::identifyRecord);
        if (work.ids.isEmpty()) {
            return complaints.rejected(
                    "dc:identifier",
                    String.join(" | ", record.get("identifier")),
                    "a PMID, DOI, PMCID or handle, or an OAI header with an identifier");
        }
        Publication publication = work.publication();
        return complaints.accepted(
                publication, record.oaiIdentifier().orElse(publication.id().value()));
    }

    private Publication publication() {
        return new Publication(
                "record/" + record.oaiIdentifier().orElseGet(() -> best().value()),
                ids,
                otherIds,
                record.get("title"),
                contributions(),
                dates(),
                record.get("language"),
                record.get("type"),
                record.get("subject"),
                record.get("rights").stream()
                        .filter(right -> address(right).isEmpty())
                        .toList(),
                record.get("rights").stream()
                        .flatMap(right -> address(right).stream())
                        .toList(),
                issns,
                links,
                record.get("publisher"),
                record.get("source"));
    }

    private PublicationId best() {
        return ids.stream().min(PublicationId.BEST_FIRST).orElseThrow();
    }

    private void identify(String text) {
        Optional<Issn> issn = Issn.parse(text);
        Optional<PublicationId> id = PublicationId.parse(text);
        issn.ifPresent(issns::add);
        id.ifPresent(ids::add);
        if (issn.isEmpty() && id.isEmpty() && !identifyLink(text)) {
            otherIds.add(text);
        }
    }

    private boolean identifyLink(String text) {
        Optional<URI> address = address(text);
        address.ifPresent(links::add);
        return address.isPresent();
    }

    private void identifyRecord(String text) {
        if (ids.isEmpty()) {
            try {
                ids.add(new OaiId(text));
            } catch (IllegalArgumentException refusal) {
                complaints.field("header.identifier", Complaints.quote(text), Refusal.expectation(refusal));
            }
        }
    }

    private List<Contribution> contributions() {
        return Stream.concat(record.get("creator").stream(), record.get("contributor").stream())
                .map(DublinCoreWork::author)
                .toList();
    }

    private static Contribution author(String name) {
        boolean collective = COLLECTIVE.matcher(name).matches();
        return new Contribution(
                collective ? Role.GROUP_AUTHOR : Role.AUTHOR,
                collective ? new Agent.Collective(name) : new Agent.Person(name),
                Optional.empty(),
                Optional.empty());
    }

    /** Repositories write dates and moments; the time of day is left out. */
    private List<PartialDate> dates() {
        List<PartialDate> dates = new ArrayList<>();
        for (String text : record.get("date")) {
            try {
                dates.add(PartialDate.parse(text.replaceFirst("T.*", "")));
            } catch (IllegalArgumentException refusal) {
                complaints.field("dc:date", Complaints.quote(text), PartialDate.EXPECTED);
            }
        }
        return dates.stream().distinct().toList();
    }

    private static Optional<URI> address(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
