package org.mstrials.rdf;

import java.net.URI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Code;
import org.mstrials.model.Issn;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.PublicationId.Handle;
import org.mstrials.model.PublicationId.OaiId;
import org.mstrials.model.PublicationId.Pmcid;
import org.mstrials.model.PublicationId.Pmid;

/** Writes a publication: what one record says of it, into the graph of that record. */
public final class PublicationWriter {
    private final Iris iris;
    private final StreamRDF sink;

    /**
     * Writes to a sink.
     *
     * @param iris mints the IRIs
     * @param sink takes the quads
     */
    public PublicationWriter(Iris iris, StreamRDF sink) {
        this.iris = iris;
        this.sink = sink;
    }

    /** Writes one publication. */
    public void write(Publication publication) {
        Node source = iris.source(publication);
        Describer about = new Describer(sink, source, iris.publication(publication.id()));
        about.of(source)
                .a(Mst.SourceDocument)
                .text(
                        RDFS.Nodes.label,
                        "Dublin Core record of " + publication.id().value())
                .code(Mst.documentKind, Code.DocumentKind.REPOSITORY_RECORD)
                .add(FOAF.primaryTopic.asNode(), about.subject());
        about.a(Mst.Publication).add(Terms.HAD_PRIMARY_SOURCE, source);
        publication.ids().forEach(id -> identify(about, id));
        publication.titles().stream().findFirst().ifPresent(title -> about.text(RDFS.Nodes.label, title));
        about.texts(DCTerms.identifier.asNode(), publication.otherIds())
                .texts(DCTerms.title.asNode(), publication.titles())
                .texts(DC.language.asNode(), publication.languages())
                .texts(DC.type.asNode(), publication.types())
                .texts(DC.subject.asNode(), publication.subjects())
                .texts(DC.rights.asNode(), publication.rights())
                .texts(DC.publisher.asNode(), publication.publishers())
                .texts(DC.source.asNode(), publication.sources());
        publication.dates().forEach(date -> about.date(DCTerms.date.asNode(), date));
        for (URI licence : publication.licences()) {
            about.add(DCTerms.license.asNode(), Iris.address(licence.toString()));
        }
        for (URI link : publication.links()) {
            about.add(FOAF.page.asNode(), Iris.address(link.toString()));
        }
        for (Issn issn : publication.issns()) {
            about.add(DCTerms.isPartOf.asNode(), Iris.journal(issn));
            about.of(Iris.journal(issn)).text(Terms.ISSN, issn.value());
        }
        Contributions.ofPublication(about, publication.contributions());
    }

    /** The identifier as a text and as the IRIs that others use for the publication. */
    static void identify(Describer about, PublicationId id) {
        Node same = SKOS.exactMatch.asNode();
        switch (id) {
            case Pmid pmid ->
                about.text(Terms.HAS_PUBMED_ID, pmid.value())
                        .add(same, Iris.identifiersOrg("pubmed", pmid.value()))
                        .add(same, Iris.identifiersOrgCompact("pubmed", pmid.value()))
                        .add(same, Iris.iri("http://purl.uniprot.org/pubmed/" + pmid.value()))
                        .add(FOAF.page.asNode(), Iris.iri("https://pubmed.ncbi.nlm.nih.gov/" + pmid.value()));
            case Doi doi ->
                about.text(Terms.DOI, doi.value()).add(same, Iris.address("https://doi.org/" + doi.value()));
            case Pmcid pmcid ->
                about.text(Terms.HAS_PUBMED_CENTRAL_ID, pmcid.value())
                        .add(same, Iris.identifiersOrg("pmc", pmcid.value()))
                        .add(FOAF.page.asNode(), Iris.iri("https://pmc.ncbi.nlm.nih.gov/articles/" + pmcid.value()));
            case Handle handle ->
                about.text(Terms.HANDLE, handle.value())
                        .add(same, Iris.address("http://hdl.handle.net/" + handle.value()));
            case OaiId oai -> about.text(DCTerms.identifier.asNode(), oai.value());
        }
    }
}
