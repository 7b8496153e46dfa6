package org.mstrials.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.web.page.Imprint.Limits;

/** What the SPARQL service says of itself, in the terms of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** Names of formats by the media types that Fuseki writes. */
    private static final Map<String, String> FORMAT = Map.of(
            "application/sparql-results+json", "SPARQL_Results_JSON",
            "application/sparql-results+xml", "SPARQL_Results_XML",
            "text/csv", "SPARQL_Results_CSV",
            "text/tab-separated-values", "SPARQL_Results_TSV",
            "text/turtle", "Turtle",
            "application/n-triples", "N-Triples",
            "application/rdf+xml", "RDF_XML",
            "application/ld+json", "JSON-LD");

    private ServiceDescription() {}

    /**
     * Describes the service.
     *
     * @param address of the service, as the client wrote it
     * @param iri what the release calls its endpoint
     * @param limits what it refuses to exceed; no vocabulary has terms for that
     */
    static Model of(String address, String iri, Limits limits) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS).setNsPrefix("rdfs", RDFS.uri);
        Resource dataset = model.createResource(address + "#dataset")
                .addProperty(RDF.type, term("Dataset"))
                .addProperty(property("defaultGraph"), model.createResource(address + "#default-graph"))
                .addProperty(RDFS.seeAlso, model.createResource(voidFile(address)));
        model.createResource(address + "#default-graph").addProperty(RDF.type, term("Graph"));
        Resource service = model.createResource(address + "#service")
                .addProperty(RDF.type, term("Service"))
                .addProperty(property("endpoint"), model.createResource(address))
                .addProperty(RDFS.seeAlso, model.createResource(iri))
                .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
                .addProperty(property("feature"), term("UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), dataset);
        limits.sentences().forEach(sentence -> service.addProperty(RDFS.comment, sentence, "en"));
        formats().forEach(format -> service.addProperty(property("resultFormat"), model.createResource(format)));
        return model;
    }

    /** What Fuseki offers, of the formats that have a name. */
    private static List<String> formats() {
        return Stream.of(DEF.rsOfferTable, DEF.constructOffer)
                .map(AcceptList::entries)
                .flatMap(Collection::stream)
                .map(offer -> Optional.ofNullable(FORMAT.get(offer.getContentTypeStr())))
                .flatMap(Optional::stream)
                .map(FORMATS::concat)
                .toList();
    }

    private static String voidFile(String address) {
        return address.substring(0, address.length() - Paths.SPARQL.length()) + Paths.VOID;
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
