package org.mstrials.rdf;

import org.apache.jena.graph.Node;

/** Terms of other vocabularies that Jena has no constants for. */
public final class Terms {
    public static final Node HAS_PUBMED_ID = Iris.iri("http://purl.org/spar/fabio/hasPubMedId");
    public static final Node HAS_PUBMED_CENTRAL_ID = Iris.iri("http://purl.org/spar/fabio/hasPubMedCentralId");
    public static final Node DOI = Iris.iri("http://purl.org/ontology/bibo/doi");
    public static final Node HANDLE = Iris.iri("http://purl.org/ontology/bibo/handle");
    static final Node JOURNAL = Iris.iri("http://purl.org/ontology/bibo/Journal");
    static final Node BOOK = Iris.iri("http://purl.org/ontology/bibo/Book");
    static final Node CONFERENCE = Iris.iri("http://purl.org/ontology/bibo/Conference");
    static final Node PRESENTED_AT = Iris.iri("http://purl.org/ontology/bibo/presentedAt");
    static final Node SHORT_TITLE = Iris.iri("http://purl.org/ontology/bibo/shortTitle");
    static final Node EDITION = Iris.iri("http://purl.org/ontology/bibo/edition");
    static final Node NUMBER = Iris.iri("http://purl.org/ontology/bibo/number");
    static final Node ISBN = Iris.iri("http://purl.org/ontology/bibo/isbn");
    static final Node EISSN = Iris.iri("http://purl.org/ontology/bibo/eissn");
    static final Node ISSUE = Iris.iri("http://purl.org/ontology/bibo/issue");
    static final Node PAGE_START = Iris.iri("http://purl.org/ontology/bibo/pageStart");
    static final Node PAGE_END = Iris.iri("http://purl.org/ontology/bibo/pageEnd");
    static final Node LOCATOR = Iris.iri("http://purl.org/ontology/bibo/locator");
    static final Node HAS_DESCRIPTOR = Iris.iri(Prefixes.MESH + "vocab#hasDescriptor");
    static final Node HAS_QUALIFIER = Iris.iri(Prefixes.MESH + "vocab#hasQualifier");
    static final Node ISSN = Iris.iri("http://purl.org/ontology/bibo/issn");
    static final Node VOLUME = Iris.iri("http://purl.org/ontology/bibo/volume");
    static final Node PAGES = Iris.iri("http://purl.org/ontology/bibo/pages");
    public static final Node HAS_SOURCE = Iris.iri("http://www.w3.org/ns/oa#hasSource");
    public static final Node HAD_PRIMARY_SOURCE = Iris.iri("http://www.w3.org/ns/prov#hadPrimarySource");
    public static final Node WAS_REVISION_OF = Iris.iri("http://www.w3.org/ns/prov#wasRevisionOf");
    public static final Node WAS_DERIVED_FROM = Iris.iri("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Terms() {}
}
