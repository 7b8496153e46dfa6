package org.mstrials.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the list of references.
 *
 * @param ids identifiers of the work, the best first
 * @param otherIds its identifiers of other kinds
 * @param citation the entry in words
 * @param list heading of the list that it stands in
 * @param parts parts of the entry that the record gives one by one
 */
public record CitedWork(
        List<PublicationId> ids,
        List<OtherId> otherIds,
        Optional<String> citation,
        Optional<String> list,
        Map<Part, String> parts) {
    /** A part of an entry. */
    public enum Part {
        /** Key of the entry in its publisher's list. */
        KEY,
        /** First author, or all. */
        AUTHOR,
        /** Title of the work. */
        TITLE,
        /** Journal. */
        JOURNAL,
        /** Book or volume. */
        VOLUME_TITLE,
        /** Series. */
        SERIES_TITLE,
        /** Year, as printed. */
        YEAR,
        /** Volume. */
        VOLUME,
        /** Issue. */
        ISSUE,
        /** First page. */
        FIRST_PAGE,
        /** Edition. */
        EDITION,
        /** Who found its DOI. */
        DOI_ASSERTED_BY
    }
}
