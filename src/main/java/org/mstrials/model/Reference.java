package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A publication that a registry record lists.
 *
 * @param type background, result, or derived by the registry
 * @param pmid the publication's PubMed identifier
 * @param citation the citation as written
 * @param retractions notices that retract the publication
 */
public record Reference(
        Optional<RegistryCode.ReferenceType> type,
        Optional<PublicationId.Pmid> pmid,
        Optional<String> citation,
        List<Retraction> retractions) {

    /**
     * A notice that retracts a publication.
     *
     * @param pmid the notice's PubMed identifier
     * @param source where it appeared
     */
    public record Retraction(Optional<PublicationId.Pmid> pmid, Optional<String> source) {}
}
