package org.mstrials.release;

import java.util.List;
import java.util.Map;

/**
 * A search.
 *
 * @param text what was typed
 * @param narrowing values of facets, of which results must have one each
 * @param page counts from 1
 */
public record SearchQuestion(String text, Map<SearchFacet, List<String>> narrowing, int page) {
    /** Results on a page. */
    public static final int PAGE = 20;

    /** The last page that can be had, however many results there are. */
    public static final int LAST_PAGE = 500;

    /** Refuses a page that cannot be with an {@link IllegalArgumentException}. */
    public SearchQuestion {
        requirePage(page, LAST_PAGE);
    }

    /** Refuses a page that a number of results does not fill; the first one may be empty. */
    void requirePage(int results) {
        requirePage(page, Math.clamp(Math.ceilDiv(results, PAGE), 1, LAST_PAGE));
    }

    private static void requirePage(int page, int last) {
        if (page < 1 || page > last) {
            throw new IllegalArgumentException("expected a page from 1 to %d, found %d".formatted(last, page));
        }
    }

    /** Number of results before this page. */
    int start() {
        return (page - 1) * PAGE;
    }

    /** Number of results up to the end of this page. */
    int end() {
        return page * PAGE;
    }
}
