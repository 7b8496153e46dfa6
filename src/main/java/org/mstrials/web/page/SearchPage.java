package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.mstrials.release.SearchAnswer;
import org.mstrials.release.SearchAnswer.Count;
import org.mstrials.release.SearchAnswer.Excerpt;
import org.mstrials.release.SearchAnswer.Hit;
import org.mstrials.release.SearchAnswer.Mark;
import org.mstrials.release.SearchFacet;
import org.mstrials.release.SearchQuestion;
import org.mstrials.web.describe.Addresses;

/**
 * A page of results.
 *
 * @param text what was typed
 * @param fault why it cannot be answered
 * @param total number of results on all pages; empty when nothing was asked
 * @param instead what was searched for, when nothing is found by what was typed
 * @param number of this page, from 1
 * @param pages number of pages
 * @param results of this page, best first
 * @param facets what they can be narrowed to
 * @param previous address of the page before
 * @param next address of the page after
 */
public record SearchPage(
        String text,
        Optional<String> fault,
        Optional<Integer> total,
        Optional<String> instead,
        int number,
        int pages,
        List<Result> results,
        List<Facet> facets,
        Optional<String> previous,
        Optional<String> next) {
    private static final int SHOWN = 8;

    /**
     * A result.
     *
     * @param href where its page is
     * @param kind what it is
     * @param label what it is called
     * @param of what it is a part of
     * @param matched the sentence that fits best
     */
    public record Result(String href, String kind, List<Piece> label, Optional<Anchor> of, List<Piece> matched) {}

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param marked whether it was searched for
     */
    public record Piece(String text, boolean marked) {}

    /**
     * Something that results are counted by.
     *
     * @param id its name in addresses
     * @param shown its most frequent values, and those that are chosen
     * @param more the others
     */
    public record Facet(String id, List<Choice> shown, List<Choice> more) {}

    /**
     * A value that results can be narrowed to.
     *
     * @param count how many there are
     * @param chosen whether they are narrowed to it
     */
    public record Choice(Count count, boolean chosen) {}

    /** The page before anything is found. */
    public static SearchPage unasked(String text, Optional<String> fault) {
        return new SearchPage(
                text,
                fault,
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The page of an answer. */
    public static SearchPage of(
            SearchQuestion question,
            SearchAnswer answer,
            Optional<String> previous,
            Optional<String> next,
            Addresses addresses) {
        return new SearchPage(
                question.text(),
                Optional.empty(),
                Optional.of(answer.total()),
                answer.instead(),
                question.page(),
                answer.pages(),
                answer.hits().stream().map(hit -> result(hit, addresses)).toList(),
                answer.counts().entrySet().stream()
                        .map(facet -> facet(facet, question))
                        .filter(facet -> !facet.shown().isEmpty())
                        .toList(),
                previous,
                next);
    }

    /** Whether results are narrowed to a value. */
    public boolean isNarrowed() {
        return facets.stream().flatMap(facet -> facet.shown().stream()).anyMatch(Choice::chosen);
    }

    private static Result result(Hit hit, Addresses addresses) {
        return new Result(
                href(hit.iri(), addresses),
                hit.kind().replace('-', ' '),
                pieces(hit.label()),
                hit.of().map(whole -> Anchor.to(href(whole.iri(), addresses), whole.label())),
                hit.matched()
                        .filter(matched -> !says(hit.label(), matched))
                        .map(SearchPage::pieces)
                        .orElse(List.of()));
    }

    private static boolean says(Excerpt label, Excerpt matched) {
        return label.text().toLowerCase(Locale.ROOT).contains(matched.text().toLowerCase(Locale.ROOT));
    }

    private static String href(String iri, Addresses addresses) {
        return addresses.path(NodeFactory.createURI(iri)).orElse(iri);
    }

    private static List<Piece> pieces(Excerpt excerpt) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Mark mark : excerpt.marks()) {
            pieces.add(new Piece(excerpt.text().substring(end, mark.start()), false));
            pieces.add(new Piece(excerpt.text().substring(mark.start(), mark.end()), true));
            end = mark.end();
        }
        pieces.add(new Piece(excerpt.text().substring(end), false));
        return pieces;
    }

    private static Facet facet(Map.Entry<SearchFacet, List<Count>> counts, SearchQuestion question) {
        List<String> chosen = question.narrowing().getOrDefault(counts.getKey(), List.of());
        List<Choice> shown = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        for (Count count : counts.getValue()) {
            Choice choice = new Choice(count, chosen.contains(count.value()));
            (choice.chosen() || shown.size() < SHOWN ? shown : more).add(choice);
        }
        return new Facet(counts.getKey().id(), shown, more);
    }
}
