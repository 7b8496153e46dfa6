package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.mstrials.release.Search;
import org.mstrials.release.SearchAnswer;
import org.mstrials.release.SearchQuestion;
import org.mstrials.web.page.Frame;
import org.mstrials.web.page.Pages;
import org.mstrials.web.page.SearchPage;
import org.mstrials.web.page.Signpost;

/** Full-text search, for people and for programs: results page by page, and how many there are of each kind. */
final class Searches extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/json";
    private static final String HTML = "text/html";
    private static final List<String> TYPES = List.of(TYPE, HTML);

    private final transient Search search;
    private final transient Pages pages;
    private final transient Instant published;

    Searches(Search search, Pages pages, Instant published) {
        this.search = search;
        this.pages = pages;
        this.published = published;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> type = switch (request.getServletPath()) {
            case Paths.SEARCH_JSON -> Optional.of(TYPE);
            case Paths.SEARCH_HTML -> Optional.of(HTML);
            default -> {
                response.setHeader("Vary", "Accept");
                yield Negotiation.choose(request, TYPES);
            }
        };
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + String.join(", ", TYPES));
        } else if (type.get().equals(HTML)) {
            page(request).send(request, response);
        } else {
            json(request, response);
        }
    }

    private void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SearchQuestion question = SearchAddress.read(request);
            SearchAnswer answer = search.find(question);
            SearchAddress.links(request.getContextPath() + request.getServletPath(), question, answer)
                    .forEach(link -> response.addHeader("Link", "<%s>; rel=\"%s\"".formatted(link.href(), link.rel())));
            response.setContentType(TYPE);
            JSON.write(response.getOutputStream(), SearchJson.of(question, answer));
        } catch (IllegalArgumentException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, wrong.getMessage());
        }
    }

    /** Who has typed nothing yet gets the form, and who typed what cannot be answered hears why. */
    private Answer page(HttpServletRequest request) {
        String text = SearchAddress.text(request);
        if (text.isEmpty()) {
            return Answer.of(document(Frame.of("Search"), SearchPage.unasked(text, Optional.empty())));
        }
        try {
            SearchQuestion question = SearchAddress.read(request);
            SearchAnswer answer = search.find(question);
            String path = request.getServletPath();
            SearchPage page = SearchPage.of(
                    question,
                    answer,
                    SearchAddress.previous(path, question),
                    SearchAddress.next(path, question, answer),
                    pages.addresses());
            List<Signpost> links = SearchAddress.links(path, question, answer);
            Frame frame = new Frame(text + " – Search", List.of(), links, Optional.empty());
            return Answer.of(document(frame, page)).with(links);
        } catch (IllegalArgumentException wrong) {
            SearchPage page = SearchPage.unasked(text, Optional.ofNullable(wrong.getMessage()));
            return Answer.of(HttpServletResponse.SC_BAD_REQUEST, document(Frame.of("Search"), page));
        }
    }

    private Document document(Frame frame, SearchPage page) {
        return Document.of(pages.templates().render("search", frame, Map.of("page", page)), HTML, published);
    }
}
