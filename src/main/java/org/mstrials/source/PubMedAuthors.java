package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.Agent;
import org.mstrials.model.Authorship;
import org.mstrials.model.Authorship.Workplace;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Listing;
import org.mstrials.model.Orcid;
import org.mstrials.model.Organisation;
import org.mstrials.model.OtherId;
import org.mstrials.model.PersonName;

/** Authors, editors and investigators of a PubMed record. */
record PubMedAuthors(Context context) {
    /** Those of the author lists in one element and of the investigator list in another. */
    Listing<Authorship> read(XmlCursor withAuthors, XmlCursor withInvestigators) {
        List<Authorship> entries = new ArrayList<>();
        List<Boolean> complete = new ArrayList<>();
        for (XmlCursor list : withAuthors.children("AuthorList")) {
            Role role = list.attribute("Type").equals(Optional.of("editors")) ? Role.EDITOR : Role.AUTHOR;
            entries.addAll(list.all("Author", author -> authorship(author, role)));
            list.flag("CompleteYN").ifPresent(complete::add);
        }
        entries.addAll(withInvestigators
                .child("InvestigatorList")
                .all("Investigator", investigator -> authorship(investigator, Role.INVESTIGATOR)));
        return new Listing<>(entries, complete.stream().reduce(Boolean::logicalAnd));
    }

    private Optional<Authorship> authorship(XmlCursor author, Role role) {
        PersonName name = name(author);
        Optional<String> collective =
                author.text("CollectiveName").map(context::publishable).filter(text -> !text.isEmpty());
        Optional<Agent> agent = collective
                .<Agent>map(Agent.Collective::new)
                .or(() -> name.full().map(Agent.Person::new));
        if (agent.isEmpty()) {
            author.lost("nobody", "LastName or CollectiveName");
        }
        List<Orcid> orcids = new ArrayList<>();
        List<OtherId> otherIds = new ArrayList<>();
        for (XmlCursor id : author.children("Identifier")) {
            Optional<String> source = id.attribute("Source");
            if (source.equals(Optional.of("ORCID"))) {
                id.value(Orcid::parse).ifPresent(orcids::add);
            } else {
                id.text().ifPresent(text -> otherIds.add(new OtherId(source, text, true)));
            }
        }
        Optional<Boolean> equal = author.flag("EqualContrib");
        boolean corrected = author.flag("ValidYN").equals(Optional.of(false));
        List<Workplace> workplaces = workplaces(author);
        return agent.map(known -> new Authorship(
                collective.isPresent() && role == Role.AUTHOR ? Role.GROUP_AUTHOR : role,
                known,
                name,
                orcids.stream().findFirst(),
                otherIds,
                workplaces,
                corrected,
                equal,
                Optional.empty(),
                Optional.empty()));
    }

    static PersonName name(XmlCursor person) {
        return new PersonName(
                Optional.empty(),
                person.text("ForeName"),
                person.text("LastName"),
                person.text("Initials"),
                person.text("Suffix"));
    }

    /** In old records the affiliation stands directly below the author. */
    private List<Workplace> workplaces(XmlCursor author) {
        return Stream.concat(
                        Stream.of(new Workplace(affiliations(author), List.of())),
                        author.children("AffiliationInfo").stream()
                                .map(info -> new Workplace(affiliations(info), organisations(info))))
                .filter(workplace -> !workplace.texts().isEmpty()
                        || !workplace.organisations().isEmpty())
                .toList();
    }

    private List<String> affiliations(XmlCursor parent) {
        return parent.texts("Affiliation").stream()
                .map(context::publishable)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Organisation> organisations(XmlCursor info) {
        return info.all(
                "Identifier",
                id -> id.attribute("Source").flatMap(source -> id.value(value -> new Organisation(source, value))));
    }
}
