package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.mstrials.release.Search;
import org.mstrials.release.SearchAnswer;
import org.mstrials.release.SearchQuestion;

/** Full-text search: results page by page, and how many there are of each kind. */
final class Searches extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/json";

    private final transient Search search;

    Searches(Search search) {
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.equals(Paths.SEARCH)) {
            response.setHeader("Vary", "Accept");
            if (Negotiation.choose(request, List.of(TYPE)).isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + TYPE);
                return;
            }
        }
        try {
            SearchQuestion question = SearchAddress.read(request);
            SearchAnswer answer = search.find(question);
            SearchAddress.links(path, question, answer).forEach(link -> response.addHeader("Link", link));
            response.setContentType(TYPE);
            JSON.write(response.getOutputStream(), SearchJson.of(question, answer));
        } catch (IllegalArgumentException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, wrong.getMessage());
        }
    }
}
