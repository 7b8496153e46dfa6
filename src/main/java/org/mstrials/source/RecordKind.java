package org.mstrials.source;

/** The kinds of records whose paths are counted. */
public enum RecordKind {
    /** A study of the ClinicalTrials.gov API, version 2. */
    CTGOV,
    /** An article or book of PubMed. */
    PUBMED,
    /** A work of the Crossref REST API. */
    CROSSREF,
    /** A record of unqualified Dublin Core, with its OAI-PMH header. */
    DUBLIN_CORE
}
