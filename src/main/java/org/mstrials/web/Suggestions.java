package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.mstrials.release.Search;
import org.mstrials.release.SearchAnswer.Suggestion;
import org.mstrials.release.SearchFacet;

/**
 * What somebody who is typing may mean, as OpenSearch Suggestions: the text, then labels, kinds and IRIs. The parameter
 * kind, any number of times, asks for things of some kinds only.
 */
final class Suggestions extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Search search;

    Suggestions(Search search) {
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = SearchAddress.text(request);
        String[] kinds = request.getParameterValues(SearchFacet.KIND.id());
        try {
            List<Suggestion> suggestions = search.suggest(text, kinds == null ? List.of() : List.of(kinds));
            JsonBuilder json = JsonBuilder.create().startArray().value(text);
            column(json, suggestions, Suggestion::label);
            column(json, suggestions, Suggestion::kind);
            column(json, suggestions, Suggestion::iri);
            response.setContentType("application/x-suggestions+json");
            JSON.write(response.getOutputStream(), json.finishArray().build());
        } catch (IllegalArgumentException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, wrong.getMessage());
        }
    }

    private static void column(JsonBuilder json, List<Suggestion> rows, Function<Suggestion, String> column) {
        json.startArray();
        rows.forEach(row -> json.value(column.apply(row)));
        json.finishArray();
    }
}
