package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Affiliation;
import org.mstrials.model.Code.DocumentKind;
import org.mstrials.model.Evidence;
import org.mstrials.model.Lineage;
import org.mstrials.model.PrintedReference;
import org.mstrials.model.PublicationId;

/**
 * Writes what one document says, into the graph of that document. What the text does not print but curators know, such
 * as its DOI, goes into another graph.
 */
public final class EvidenceWriter {
    private final Iris iris;
    private final StreamRDF sink;
    private final StudyOutlines outlines;

    /**
     * Writes to a sink.
     *
     * @param iris mints the IRIs
     * @param outlines the arms and interventions of the studies that documents name
     * @param sink takes the quads
     */
    public EvidenceWriter(Iris iris, StudyOutlines outlines, StreamRDF sink) {
        this.iris = iris;
        this.outlines = outlines;
        this.sink = sink;
    }

    /** Writes one document's evidence. */
    public void write(Evidence evidence) {
        Node source = iris.source(evidence);
        Describer about = new Describer(sink, source, source);
        about.a(Mst.SourceDocument).code(Mst.documentKind, evidence.kind());
        Describer elsewhere = new Describer(sink, iris.curation(evidence.id()), source);
        title(evidence.titleKnownFromElsewhere() ? elsewhere : about, evidence.title());
        evidence.publication().ifPresent(id -> publication(about, elsewhere, evidence, id));
        evidence.copyOf().ifPresent(original -> about.add(Mst.copyOf, iris.document(original)));
        evidence.reportsOn().forEach(study -> about.add(Mst.reportsOn, iris.study(study)));
        evidence.lineages().forEach(lineage -> lineage(about, lineage));
        references(about, evidence.references());
        DocumentGraph document = new DocumentGraph(evidence.id(), about, iris, outlines);
        evidence.groups().forEach(document::group);
        evidence.timePoints().forEach(document::timePoint);
        evidence.regimens().forEach(document::regimen);
        FactWriter facts = new FactWriter(document, evidence.definitions());
        for (int i = 0; i < evidence.observations().size(); i++) {
            facts.observation(evidence.observations().get(i), i + 1);
        }
        evidence.comparisons().forEach(facts::comparison);
        evidence.definitions().forEach(facts::definition);
        evidence.events().forEach(facts::event);
        evidence.claims().forEach(facts::claim);
        if (evidence.titleKnownFromElsewhere() || evidence.publicationKnownFromElsewhere()) {
            elsewhere
                    .of(iris.curation(evidence.id()))
                    .a(Mst.SourceDocument)
                    .text(RDFS.Nodes.label, "What the curators of " + evidence.id() + " know from elsewhere")
                    .code(Mst.documentKind, DocumentKind.CURATOR_KNOWLEDGE);
        }
    }

    private static void title(Describer about, String title) {
        about.text(RDFS.Nodes.label, title).text(DCTerms.title.asNode(), title);
    }

    private void publication(Describer about, Describer elsewhere, Evidence evidence, PublicationId id) {
        Describer linking = evidence.publicationKnownFromElsewhere() ? elsewhere : about;
        Node publication = iris.publication(id);
        linking.add(FOAF.primaryTopic.asNode(), publication);
        PublicationWriter.identify(linking.of(publication).a(Mst.Publication), id);
        Describer work = about.of(publication).a(Mst.Publication);
        evidence.reportsOn().forEach(study -> work.add(Mst.reportsOn, iris.study(study)));
        for (Affiliation affiliation : evidence.affiliations()) {
            about.of(Iris.part(publication, "author", Math.toIntExact(affiliation.position())))
                    .text(Mst.affiliation, affiliation.text());
        }
    }

    private void lineage(Describer about, Lineage lineage) {
        Describer study = about.of(iris.study(lineage.study())).text(SKOS.note.asNode(), lineage.note());
        lineage.extensionOf().forEach(core -> study.add(Mst.extensionOf, iris.study(core)));
        lineage.enrolledFrom().forEach(core -> study.add(Mst.enrolledFrom, iris.study(core)));
    }

    private static void references(Describer about, List<PrintedReference> references) {
        for (PrintedReference reference : references) {
            Node node = Iris.part(about.subject(), "reference", Math.toIntExact(reference.position()));
            about.add(Mst.reference, node);
            about.of(node)
                    .a(Mst.Reference)
                    .count(Mst.position, reference.position())
                    .text(Mst.citation, reference.citation())
                    .text(DCTerms.title.asNode(), reference.title())
                    .texts(DC_11.creator.asNode(), reference.authors())
                    .text(DC_11.source.asNode(), reference.journal())
                    .text(DC_11.date.asNode(), reference.year())
                    .text(Terms.VOLUME, reference.volume())
                    .text(Terms.PAGES, reference.pages())
                    .text(SKOS.note.asNode(), reference.note());
        }
    }
}
