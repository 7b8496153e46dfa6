package org.mstrials.model;

import java.util.Optional;

/**
 * A publication that a registry record lists.
 *
 * @param type background, result, or derived by the registry
 * @param pmid the publication's PubMed identifier
 * @param citation the citation as written
 */
public record Reference(
        Optional<RegistryCode.ReferenceType> type, Optional<PublicationId.Pmid> pmid, Optional<String> citation) {}
