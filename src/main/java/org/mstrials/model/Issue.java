package org.mstrials.model;

import java.util.Optional;

/**
 * Where in its venue a publication stands, all as printed.
 *
 * @param volume the volume
 * @param issue the issue
 * @param pages the pages; the last one may be abbreviated
 * @param startPage the first page
 * @param endPage the last page
 * @param articleNumber what stands in place of pages
 * @param medium the medium that the source cites, print or Internet
 */
public record Issue(
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> startPage,
        Optional<String> endPage,
        Optional<String> articleNumber,
        Optional<String> medium) {
    /** The source does not say. */
    public static final Issue NONE = new Issue(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
