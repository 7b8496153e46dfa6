package org.mstrials.rdf;

import org.apache.jena.graph.Node;

/** Terms of other vocabularies that Jena has no constants for. */
final class Terms {
    static final Node HAS_PUBMED_ID = Iris.iri("http://purl.org/spar/fabio/hasPubMedId");
    static final Node HAS_PUBMED_CENTRAL_ID = Iris.iri("http://purl.org/spar/fabio/hasPubMedCentralId");
    static final Node DOI = Iris.iri("http://purl.org/ontology/bibo/doi");
    static final Node HANDLE = Iris.iri("http://purl.org/ontology/bibo/handle");
    static final Node ISSN = Iris.iri("http://purl.org/ontology/bibo/issn");
    static final Node VOLUME = Iris.iri("http://purl.org/ontology/bibo/volume");
    static final Node PAGES = Iris.iri("http://purl.org/ontology/bibo/pages");
    static final Node HAS_SOURCE = Iris.iri("http://www.w3.org/ns/oa#hasSource");
    static final Node HAD_PRIMARY_SOURCE = Iris.iri("http://www.w3.org/ns/prov#hadPrimarySource");
    static final Node WAS_DERIVED_FROM = Iris.iri("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Terms() {}
}
