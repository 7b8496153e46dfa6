package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.release.SearchAnswer;
import org.mstrials.release.SearchFacet;
import org.mstrials.release.SearchQuestion;
import org.mstrials.web.page.Signpost;

/** The address of a page of results: {@code ?q=}, each facet by its name, any number of times, and {@code page=}. */
final class SearchAddress {
    private SearchAddress() {}

    /** What an address asks for; a wrong one is refused with an {@link IllegalArgumentException}. */
    static SearchQuestion read(HttpServletRequest request) {
        Map<SearchFacet, List<String>> narrowing = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            Optional.ofNullable(request.getParameterValues(facet.id()))
                    .ifPresent(values ->
                            narrowing.put(facet, Stream.of(values).distinct().toList()));
        }
        return new SearchQuestion(text(request), narrowing, page(request));
    }

    /** What was typed. */
    static String text(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    }

    private static int page(HttpServletRequest request) {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
        if (!page.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("expected the number of a page, found \"" + page + '"');
        }
        return Integer.parseInt(page);
    }

    /** Links to the first, last, previous and next page, as far as there are any. */
    static List<Signpost> links(String path, SearchQuestion question, SearchAnswer answer) {
        List<Signpost> links = new ArrayList<>();
        if (question.page() > 1) {
            links.add(link(of(path, question, 1), "first"));
        }
        previous(path, question).ifPresent(page -> links.add(link(page, "prev")));
        next(path, question, answer).ifPresent(page -> links.add(link(page, "next")));
        if (question.page() < answer.pages()) {
            links.add(link(of(path, question, answer.pages()), "last"));
        }
        return links;
    }

    /** Address of the page before this one. */
    static Optional<String> previous(String path, SearchQuestion question) {
        return question.page() > 1 ? Optional.of(of(path, question, question.page() - 1)) : Optional.empty();
    }

    /** Address of the page after this one. */
    static Optional<String> next(String path, SearchQuestion question, SearchAnswer answer) {
        return question.page() < answer.pages()
                ? Optional.of(of(path, question, question.page() + 1))
                : Optional.empty();
    }

    private static Signpost link(String address, String relation) {
        return new Signpost(address, relation, Optional.empty());
    }

    private static String of(String path, SearchQuestion question, int page) {
        StringBuilder address = new StringBuilder(path).append("?q=").append(encoded(question.text()));
        question.narrowing()
                .forEach((facet, values) -> values.forEach(value ->
                        address.append('&').append(facet.id()).append('=').append(encoded(value))));
        return address + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
