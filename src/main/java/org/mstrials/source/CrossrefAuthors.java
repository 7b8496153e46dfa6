package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mstrials.model.Agent;
import org.mstrials.model.Authorship;
import org.mstrials.model.Authorship.Workplace;
import org.mstrials.model.Code.Role;
import org.mstrials.model.Orcid;
import org.mstrials.model.Organisation;
import org.mstrials.model.PersonName;

/** Authors, editors, translators and chairs of a Crossref work. */
record CrossrefAuthors(Context context) {
    List<Authorship> read(Cursor work) {
        List<Authorship> authorships = new ArrayList<>();
        authorships.addAll(work.objects("author", author -> authorship(author, Role.AUTHOR)));
        authorships.addAll(work.objects("editor", editor -> authorship(editor, Role.EDITOR)));
        authorships.addAll(work.objects("translator", translator -> authorship(translator, Role.TRANSLATOR)));
        authorships.addAll(work.objects("chair", chair -> authorship(chair, Role.CHAIR)));
        return authorships;
    }

    private Optional<Authorship> authorship(Cursor author, Role role) {
        PersonName name = new PersonName(
                author.text("prefix"),
                author.text("given"),
                author.text("family"),
                Optional.empty(),
                author.text("suffix"));
        Optional<String> collective =
                author.text("name").map(context::publishable).filter(text -> !text.isEmpty());
        Optional<Agent> agent = collective
                .<Agent>map(Agent.Collective::new)
                .or(() -> name.full().map(Agent.Person::new));
        if (agent.isEmpty()) {
            author.complaints().field(author.path(), "nobody", "family or name");
        }
        Optional<Orcid> orcid = author.value("ORCID", Orcid::parse);
        Optional<Boolean> authenticated = author.flag("authenticated-orcid");
        Optional<String> sequence = author.text("sequence");
        List<Workplace> workplaces = author.objects("affiliation", this::workplace);
        return agent.map(known -> new Authorship(
                collective.isPresent() && role == Role.AUTHOR ? Role.GROUP_AUTHOR : role,
                known,
                name,
                orcid,
                List.of(),
                workplaces,
                false,
                Optional.empty(),
                sequence,
                authenticated));
    }

    private Optional<Workplace> workplace(Cursor affiliation) {
        List<String> texts = new ArrayList<>();
        texts.addAll(affiliation.texts("department"));
        affiliation.text("name").ifPresent(texts::add);
        texts.addAll(affiliation.texts("acronym"));
        texts.addAll(affiliation.texts("place"));
        List<Organisation> organisations = affiliation.objects("id", CrossrefAuthors::organisation);
        List<String> published = texts.stream()
                .map(context::publishable)
                .filter(text -> !text.isEmpty())
                .toList();
        return published.isEmpty() && organisations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Workplace(published, organisations));
    }

    static Optional<Organisation> organisation(Cursor id) {
        String scheme = id.text("id-type").orElse("unspecified");
        return id.value("id", value -> new Organisation(scheme, value));
    }
}
