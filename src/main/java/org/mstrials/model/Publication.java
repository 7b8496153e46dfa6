package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A publication as one record describes it.
 *
 * @param record the record itself
 * @param ids its identifiers, the best first; at least one
 * @param otherIds identifiers of other kinds
 * @param titles its titles, the main one first
 * @param authors authors, editors, investigators and others, each kind in its order
 * @param venue what it appeared in
 * @param issue where in the venue it stands
 * @param dates dates of the publication and of its record
 * @param topics what it is about, and what kind of work it is
 * @param texts what else the record says, mostly in words
 * @param grants support that it acknowledges
 * @param accessions entries of data banks that it reports on
 * @param trials studies that it names by number
 * @param relations other publications that correct it, comment on it and so on
 * @param references its list of references
 * @param access licences and addresses
 */
public record Publication(
        BibliographicRecord record,
        List<PublicationId> ids,
        List<OtherId> otherIds,
        List<Title> titles,
        Listing<Authorship> authors,
        Optional<Venue> venue,
        Issue issue,
        PublicationDates dates,
        Topics topics,
        Texts texts,
        Listing<Grant> grants,
        Listing<Accession> accessions,
        List<TrialNumber> trials,
        List<Relation> relations,
        List<CitedWork> references,
        Access access)
        implements Subject {

    /** Refuses a publication without identifier with an {@link IllegalArgumentException}. */
    public Publication {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("expected at least one identifier, found none");
        }
        ids = ids.stream().distinct().sorted(PublicationId.BEST_FIRST).toList();
    }

    /** The identifier that its IRI is made from. */
    public PublicationId id() {
        return ids.getFirst();
    }

    @Override
    public String sourceName() {
        return record.catalogue().sourceName(record.name());
    }
}
