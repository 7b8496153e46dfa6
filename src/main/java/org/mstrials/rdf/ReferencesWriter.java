package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Link;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Reference;
import org.mstrials.model.Reference.Retraction;
import org.mstrials.model.RegistryCode.ReferenceType;

/** Writes the publications and pages that a record lists. */
final class ReferencesWriter {
    private final Iris iris;
    private final Describer about;

    ReferencesWriter(Iris iris, Describer about) {
        this.iris = iris;
        this.about = about;
    }

    void write(List<Reference> references, List<Link> links) {
        for (int i = 0; i < references.size(); i++) {
            reference(references.get(i), Iris.part(about.subject(), "reference", i + 1));
        }
        for (int i = 0; i < links.size(); i++) {
            Node node = Iris.part(about.subject(), "link", i + 1);
            about.add(Mst.link, node);
            about.of(node)
                    .a(Mst.Link)
                    .text(RDFS.Nodes.label, links.get(i).label())
                    .address(FOAF.page.asNode(), links.get(i).address());
        }
    }

    private void reference(Reference reference, Node node) {
        about.add(Mst.reference, node);
        Describer entry = about.of(node)
                .a(Mst.Reference)
                .code(Mst.referenceType, reference.type())
                .text(Mst.citation, reference.citation());
        Optional<Describer> publication = reference.pmid().map(pmid -> cite(entry, pmid));
        if (reference.type().equals(Optional.of(ReferenceType.RESULT))) {
            publication.ifPresent(paper -> paper.add(Mst.reportsOn, about.subject()));
        }
        for (int i = 0; i < reference.retractions().size(); i++) {
            retraction(reference.retractions().get(i), entry, publication, i + 1);
        }
    }

    private void retraction(Retraction retraction, Describer entry, Optional<Describer> publication, int position) {
        Node node = Iris.part(entry.subject(), "retraction", position);
        entry.add(Mst.retractionNotice, node);
        Describer notice = about.of(node).a(Mst.Reference).text(Mst.citation, retraction.source());
        retraction
                .pmid()
                .map(pmid -> cite(notice, pmid).subject())
                .ifPresent(known -> publication.ifPresent(paper -> paper.add(Mst.retractedIn, known)));
    }

    private Describer cite(Describer entry, Pmid pmid) {
        Describer publication = about.of(iris.publication(pmid)).a(Mst.Publication);
        entry.add(Mst.cites, publication.subject());
        PublicationWriter.identify(publication, pmid);
        return publication;
    }
}
