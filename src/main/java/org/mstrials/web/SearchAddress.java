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

    /** Values of the header Link: the first, last, previous and next page, as far as there are any. */
    static List<String> links(String path, SearchQuestion question, SearchAnswer answer) {
        List<String> links = new ArrayList<>();
        if (question.page() > 1) {
            links.add(link(path, question, 1, "first"));
            links.add(link(path, question, question.page() - 1, "prev"));
        }
        if (question.page() < answer.pages()) {
            links.add(link(path, question, question.page() + 1, "next"));
            links.add(link(path, question, answer.pages(), "last"));
        }
        return links;
    }

    private static String link(String path, SearchQuestion question, int page, String relation) {
        StringBuilder address = new StringBuilder(path).append("?q=").append(encoded(question.text()));
        question.narrowing()
                .forEach((facet, values) -> values.forEach(value ->
                        address.append('&').append(facet.id()).append('=').append(encoded(value))));
        return "<" + address + "&page=" + page + ">; rel=\"" + relation + '"';
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
