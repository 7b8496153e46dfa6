package org.mstrials.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;

/**
 * A person, group or organisation, and the parts that it had in studies and publications. Whoever has the same ORCID is the
 * same person; nobody is by the name alone.
 *
 * @param type the class
 */
public record AgentPage(Node type) implements Presentation {
    /**
     * What the page shows.
     *
     * @param same other names of the person, such as the ORCID
     * @param parts in studies and publications
     */
    public record View(List<Anchor> same, List<Part> parts) {}

    /**
     * A part in a study or publication.
     *
     * @param work the study or publication
     * @param roles what it was
     * @param contribution where it is said
     * @param agent how the work names who had it
     * @param affiliations where the person belonged
     */
    public record Part(
            List<Anchor> work,
            List<Anchor> roles,
            Anchor contribution,
            List<Anchor> agent,
            List<Anchor> affiliations) {}

    @Override
    public String template() {
        return "agent";
    }

    @Override
    public List<String> queries() {
        return List.of("agent");
    }

    @Override
    public View view(Description description, Names names) {
        Thing agent = new Thing(description.thing(), description, names);
        return new View(
                agent.anchors(OWL.sameAs.asNode()),
                description
                        .statements()
                        .filter(statement -> statement.getPredicate().equals(Mst.contributor))
                        .map(statement -> agent.of(statement.getSubject()))
                        .distinct()
                        .map(AgentPage::part)
                        .sorted(Comparator.comparing(part -> part.work().stream()
                                .map(Anchor::text)
                                .findFirst()
                                .orElse("")))
                        .toList());
    }

    private static Part part(Thing contribution) {
        return new Part(
                contribution.subjects(Mst.contribution).stream()
                        .map(Thing::anchor)
                        .toList(),
                contribution.anchors(Mst.role),
                contribution.anchor(),
                contribution.anchors(Mst.contributor),
                Stream.concat(
                                contribution.anchors(Mst.affiliation).stream(),
                                contribution.texts(Mst.affiliation).stream().map(Anchor::plain))
                        .toList());
    }
}
