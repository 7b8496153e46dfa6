package org.mstrials.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of what was found, best first, and among equals in the order of the IRIs.
 *
 * @param total number of results on all pages
 * @param instead what was searched for, when nothing is found by what was typed
 * @param hits the results of this page
 * @param counts the values of each facet, most frequent first, counted as if the search were not narrowed by this facet
 */
public record SearchAnswer(int total, Optional<String> instead, List<Hit> hits, Map<SearchFacet, List<Count>> counts) {
    /** Number of pages that can be asked for. */
    public int pages() {
        return Math.min(SearchQuestion.LAST_PAGE, Math.ceilDiv(total, SearchQuestion.PAGE));
    }

    /**
     * One result.
     *
     * @param iri names the thing
     * @param kind what it is
     * @param label what it is called
     * @param of what it is a part of
     * @param matched the sentence, besides the label, that fits best
     * @param score only good for comparison with others of the same search
     */
    public record Hit(
            String iri, String kind, Excerpt label, Optional<Whole> of, Optional<Excerpt> matched, float score) {}

    /**
     * The thing that a result is a part of.
     *
     * @param iri names it
     * @param label what it is called
     */
    public record Whole(String iri, String label) {}

    /**
     * A text and the words in it that were searched for.
     *
     * @param text plain text
     * @param marks where these words are
     */
    public record Excerpt(String text, List<Mark> marks) {}

    /**
     * A word of an excerpt.
     *
     * @param start position of its first character
     * @param end position after its last character
     */
    public record Mark(int start, int end) {}

    /**
     * What somebody who is typing may want to write.
     *
     * @param label what a thing is called
     * @param kind what it is
     * @param iri names it
     */
    public record Suggestion(String label, String kind, String iri) {}

    /**
     * How many results have a value of a facet.
     *
     * @param value its short name, as in addresses
     * @param label what it is called
     * @param results their number
     */
    public record Count(String value, String label, int results) {}
}
