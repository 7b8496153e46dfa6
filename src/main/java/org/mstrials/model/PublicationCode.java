package org.mstrials.model;

/** A value of a code list of bibliographic records. */
public interface PublicationCode extends Code {
    /** A dated step in the life of a publication, or of its record in a catalogue. */
    enum PublicationStep implements PublicationCode {
        RECEIVED,
        REVISED,
        ACCEPTED,
        APPROVED,
        POSTED,
        AHEAD_OF_PRINT,
        PUBLISHED,
        PUBLISHED_ONLINE,
        PUBLISHED_IN_PRINT,
        PUBLISHED_OTHERWISE,
        ISSUE_ONLINE,
        ISSUE_IN_PRINT,
        IN_COLLECTION,
        RETRACTED,
        CONTRIBUTED,
        BEGUN,
        ENDED,
        CONTENT_CREATED,
        CONTENT_UPDATED,
        IN_PMC,
        RECEIVED_BY_PMC,
        FREE_IN_PMC,
        IN_PUBMED,
        RECEIVED_BY_PUBMED,
        IN_PROCESS,
        IN_MEDLINE,
        RECEIVED_BY_MEDLINE,
        IN_ENTREZ,
        RECORD_CREATED,
        RECORD_COMPLETED,
        RECORD_REVISED,
        RECORD_INDEXED
    }
}
