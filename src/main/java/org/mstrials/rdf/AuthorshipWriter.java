package org.mstrials.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Authorship;
import org.mstrials.model.Authorship.Workplace;
import org.mstrials.model.Organisation;
import org.mstrials.model.PersonName;

/**
 * Writes who wrote, edited or helped a publication. Each has an agent of their own; two are the same person only when
 * their ORCID is, and a name never merges two.
 *
 * @param iris mints the IRIs
 * @param whole what they wrote
 * @param list what their contributions are named after
 */
record AuthorshipWriter(Iris iris, Describer whole, Node list) {
    /** Each kind keeps its order; an entry that was wrong takes nobody's place. */
    void write(List<Authorship> authorships) {
        Map<String, Integer> positions = new HashMap<>();
        for (Authorship authorship : authorships) {
            String kind = (authorship.corrected() ? "former-" : "") + Contributions.kind(authorship.role());
            write(authorship, kind, positions.merge(kind, 1, Integer::sum));
        }
    }

    private void write(Authorship authorship, String kind, int position) {
        Node node = Iris.part(list, kind, position);
        Node agent = Iris.agent(node);
        whole.add(Mst.contribution, node);
        Describer entry = whole.of(node)
                .a(Mst.Contribution)
                .code(Mst.role, authorship.role())
                .count(Mst.position, position)
                .add(Mst.contributor, agent)
                .flag(Mst.equalContribution, authorship.equalContribution())
                .text(Mst.sequence, authorship.sequence())
                .flag(Mst.authenticatedOrcid, authorship.authenticatedOrcid());
        if (authorship.corrected()) {
            entry.flag(Mst.valid, Optional.of(false));
        }
        for (int i = 0; i < authorship.workplaces().size(); i++) {
            workplace(entry, authorship.workplaces().get(i), i + 1);
        }
        Describer who =
                whole.of(agent).text(FOAF.name.asNode(), authorship.agent().name());
        Contributions.type(who, authorship.agent());
        name(who, authorship.name());
        authorship.orcid().ifPresent(orcid -> who.add(OWL.sameAs.asNode(), Iris.person(orcid)));
        for (int i = 0; i < authorship.otherIds().size(); i++) {
            PublicationWriter.identify(
                    who,
                    Iris.part(agent, "identifier", i + 1),
                    authorship.otherIds().get(i));
        }
    }

    /** An affiliation is a text, and a node too when it names organisations. */
    private void workplace(Describer entry, Workplace workplace, int position) {
        entry.texts(Mst.affiliation, workplace.texts());
        for (Organisation organisation : workplace.organisations()) {
            Node node = Iris.part(entry.subject(), "workplace", position);
            Node employer = iris.organisation(organisation);
            entry.add(Mst.workplace, node)
                    .of(node)
                    .texts(RDFS.Nodes.label, workplace.texts())
                    .add(Mst.organisation, employer)
                    .of(employer)
                    .a(FOAF.Organization.asNode())
                    .text(Mst.identifierScheme, organisation.scheme())
                    .text(DCTerms.identifier.asNode(), organisation.value());
        }
    }

    static void name(Describer who, PersonName name) {
        who.text(FOAF.title.asNode(), name.prefix())
                .text(FOAF.givenName.asNode(), name.given())
                .text(FOAF.familyName.asNode(), name.family())
                .text(Mst.initials, name.initials())
                .text(Mst.nameSuffix, name.suffix());
    }
}
