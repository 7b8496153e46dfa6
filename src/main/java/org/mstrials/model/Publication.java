package org.mstrials.model;

import java.net.URI;
import java.util.List;

/**
 * A publication as one record describes it.
 *
 * @param sourceName short name of the record
 * @param ids its identifiers, the best first; at least one
 * @param otherIds further identifiers, as written
 * @param titles its titles
 * @param contributions its authors in order
 * @param dates dates of the record, without telling which is which
 * @param languages language tags
 * @param types kinds of work, as written
 * @param subjects keywords and subject headings, in order
 * @param rights statements of licence and access
 * @param licences addresses of licences
 * @param issns numbers of the journal
 * @param links addresses of the text
 * @param publishers publishers, as written
 * @param sources what it appeared in (journal, volume, pages), as written
 */
public record Publication(
        String sourceName,
        List<PublicationId> ids,
        List<String> otherIds,
        List<String> titles,
        List<Contribution> contributions,
        List<PartialDate> dates,
        List<String> languages,
        List<String> types,
        List<String> subjects,
        List<String> rights,
        List<URI> licences,
        List<Issn> issns,
        List<URI> links,
        List<String> publishers,
        List<String> sources)
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
}
