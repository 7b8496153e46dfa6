package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.BibliographicRecord;
import org.mstrials.model.BibliographicRecord.Catalogue;
import org.mstrials.model.Code;
import org.mstrials.model.OtherId;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationDates;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.PublicationId.Handle;
import org.mstrials.model.PublicationId.OaiId;
import org.mstrials.model.PublicationId.Pmcid;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Title;

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
        Describer record = new Describer(sink, source, source);
        Describer about = record.of(iris.publication(publication.id()));
        PublicationGraph graph = new PublicationGraph(iris, record, about);
        describe(graph, publication);
        about.a(Mst.Publication).add(Terms.HAD_PRIMARY_SOURCE, source);
        identify(graph, publication);
        titles(about, publication);
        new AuthorshipWriter(iris, about, iris.authorList(publication))
                .write(publication.authors().entries());
        about.flag(Mst.authorsComplete, publication.authors().complete());
        publication.venue().ifPresent(venue -> VenueWriter.write(graph, venue));
        VenueWriter.write(about, publication.issue());
        dates(graph, publication.dates());
        TopicWriter.write(graph, publication.topics());
        TextWriter.write(graph, publication.texts());
        SupportWriter.write(graph, publication);
        RelationWriter.relations(graph, publication.relations());
        RelationWriter.references(graph, publication.references());
        TextWriter.write(graph, publication.access());
    }

    private static void describe(PublicationGraph graph, Publication publication) {
        BibliographicRecord record = publication.record();
        boolean repository = record.catalogue() == Catalogue.RECORD;
        graph.record()
                .a(Mst.SourceDocument)
                .text(
                        RDFS.Nodes.label,
                        record.catalogue().title() + " record of "
                                + publication.id().value())
                .code(
                        Mst.documentKind,
                        repository ? Code.DocumentKind.REPOSITORY_RECORD : Code.DocumentKind.BIBLIOGRAPHIC_RECORD)
                .add(FOAF.primaryTopic.asNode(), graph.work().subject())
                .count(Mst.recordVersion, record.version())
                .text(Mst.recordStatus, record.status())
                .text(Mst.recordOwner, record.owner())
                .text(Mst.indexingMethod, record.indexing())
                .texts(Mst.recordSet, record.sets());
        record.changed().ifPresent(moment -> graph.record().moment(DCTerms.modified.asNode(), moment));
        TextWriter.write(graph.record(), record.about());
    }

    private static void identify(PublicationGraph graph, Publication publication) {
        publication.ids().forEach(id -> identify(graph.work(), id));
        List<OtherId> others = publication.otherIds();
        for (int i = 0; i < others.size(); i++) {
            OtherId other = others.get(i);
            if (other.scheme().isEmpty()) {
                graph.work().text(DCTerms.identifier.asNode(), other.value());
            } else {
                identify(graph.work(), graph.entry("identifier", i + 1), other);
            }
        }
    }

    /** An identifier of another kind, as a node of its own. */
    static void identify(Describer about, Node node, OtherId id) {
        about.add(Mst.otherIdentifier, node);
        Describer entry = about.of(node)
                .a(Mst.Identifier)
                .text(Mst.identifierScheme, id.scheme())
                .text(DCTerms.identifier.asNode(), id.value());
        if (!id.valid()) {
            entry.flag(Mst.valid, Optional.of(false));
        }
    }

    /** The identifier as a text and as the IRIs that others use for the publication. */
    static void identify(Describer about, PublicationId id) {
        name(about, id);
        Node same = SKOS.exactMatch.asNode();
        switch (id) {
            case Pmid pmid ->
                about.add(same, Iris.identifiersOrg("pubmed", pmid.value()))
                        .add(same, Iris.identifiersOrgCompact("pubmed", pmid.value()))
                        .add(same, Iris.iri("http://purl.uniprot.org/pubmed/" + pmid.value()))
                        .add(FOAF.page.asNode(), Iris.iri("https://pubmed.ncbi.nlm.nih.gov/" + pmid.value()));
            case Doi doi -> about.add(same, Iris.address("https://doi.org/" + doi.value()));
            case Pmcid pmcid ->
                about.add(same, Iris.identifiersOrg("pmc", pmcid.value()))
                        .add(FOAF.page.asNode(), Iris.iri("https://pmc.ncbi.nlm.nih.gov/articles/" + pmcid.value()));
            case Handle handle -> about.add(same, Iris.address("http://hdl.handle.net/" + handle.value()));
            case OaiId oai -> {}
        }
    }

    /** The identifier as a text. */
    static void name(Describer about, PublicationId id) {
        Node property = switch (id) {
            case Pmid pmid -> Terms.HAS_PUBMED_ID;
            case Doi doi -> Terms.DOI;
            case Pmcid pmcid -> Terms.HAS_PUBMED_CENTRAL_ID;
            case Handle handle -> Terms.HANDLE;
            case OaiId oai -> DCTerms.identifier.asNode();
        };
        about.text(property, id.value());
    }

    /** Without a title its identifier is what people call it. */
    private static void titles(Describer about, Publication publication) {
        publication.titles().stream()
                .findFirst()
                .ifPresentOrElse(
                        title -> about.text(RDFS.Nodes.label, title.text(), title.language()),
                        () -> about.text(RDFS.Nodes.label, publication.id().value()));
        for (Title title : publication.titles()) {
            Node property = switch (title.kind()) {
                case MAIN -> DCTerms.title.asNode();
                case VERNACULAR -> Mst.vernacularTitle;
                case SUBTITLE -> Mst.subtitle;
                case SHORT -> Terms.SHORT_TITLE;
                case ORIGINAL -> DCTerms.alternative.asNode();
            };
            about.text(property, title.text(), title.language()).markup(Mst.titleMarkup, title.markup());
        }
    }

    private static void dates(PublicationGraph graph, PublicationDates dates) {
        dates.issued()
                .ifPresent(date -> graph.work()
                        .date(DCTerms.issued.asNode(), date.date())
                        .text(Mst.issuedPrinted, date.printed()));
        dates.unspecified()
                .forEach(date ->
                        graph.work().date(DCTerms.date.asNode(), date.date()).text(DC.date.asNode(), date.printed()));
        for (int i = 0; i < dates.steps().size(); i++) {
            graph.entry(Mst.step, "step", i + 1, Mst.PublicationStep)
                    .code(Mst.stepKind, dates.steps().get(i).kind())
                    .date(DCTerms.date.asNode(), dates.steps().get(i).date());
        }
    }
}
