package org.mstrials.web.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Code;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;
import org.mstrials.web.describe.Description;

/** A publication: who wrote it, which studies it reports on, and the documents with its figures. */
public final class PublicationPage implements Presentation {
    private static final List<Node> IDENTIFIERS =
            List.of(Terms.HAS_PUBMED_ID, Terms.DOI, Terms.HAS_PUBMED_CENTRAL_ID, Terms.HANDLE);

    /**
     * What the page shows before everything else that is said of the publication.
     *
     * @param authors its authors in their order, as the record lists them that names them after the publication
     * @param venue what it appeared in
     * @param dates when
     * @param identifiers numbers by which others know it
     * @param links where others have it
     * @param studies the studies that it reports on
     * @param documents documents with its text
     */
    public record View(
            List<Anchor> authors,
            List<Anchor> venue,
            List<String> dates,
            List<Fact> identifiers,
            List<Anchor> links,
            List<Anchor> studies,
            List<Anchor> documents) {}

    @Override
    public Node type() {
        return Mst.Publication;
    }

    @Override
    public String template() {
        return "publication";
    }

    @Override
    public List<String> queries() {
        return List.of("publication");
    }

    @Override
    public View view(Description description, Names names) {
        Thing publication = new Thing(description.thing(), description, names);
        return new View(
                publication.all(Mst.contribution).stream()
                        .filter(contribution -> description.isPart(contribution.node()))
                        .filter(contribution -> contribution.has(Mst.role, Iris.code(Code.Role.AUTHOR))
                                || contribution.has(Mst.role, Iris.code(Code.Role.GROUP_AUTHOR)))
                        .sorted(Comparator.comparing(contribution ->
                                contribution.number(Mst.position).orElse(BigDecimal.ZERO)))
                        .flatMap(contribution -> contribution.all(Mst.contributor).stream())
                        .map(PublicationPage::author)
                        .toList(),
                publication.anchors(DCTerms.isPartOf.asNode()),
                Stream.of(DCTerms.issued.asNode(), DCTerms.date.asNode())
                        .flatMap(date -> publication.texts(date).stream())
                        .limit(1)
                        .toList(),
                Fact.of(publication, IDENTIFIERS),
                Stream.of(FOAF.page.asNode(), SKOS.exactMatch.asNode())
                        .flatMap(link -> publication.anchors(link).stream())
                        .map(Anchor::host)
                        .toList(),
                publication.anchors(Mst.reportsOn),
                publication.subjects(FOAF.primaryTopic.asNode()).stream()
                        .map(Thing::anchor)
                        .toList());
    }

    /** An author is linked to ORCID where that is known. */
    private static Anchor author(Thing author) {
        Optional<Anchor> orcid = author.one(OWL.sameAs.asNode()).map(Thing::anchor);
        return new Anchor(
                author.anchor().text(),
                orcid.flatMap(Anchor::href).or(() -> author.anchor().href()));
    }
}
