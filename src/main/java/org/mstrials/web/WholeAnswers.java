package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee11.servlet.QuietServletException;

/**
 * Sees to it that the answer to a query is whole or unmistakably broken: status 503, or a connection that is cut. A page is
 * sent when all else is done, past Fuseki, which does not know all of HTTP.
 */
final class WholeAnswers extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = Answer.class.getName();

    private final int limit;

    /**
     * Sees to answers.
     *
     * @param limit bytes that one may have
     */
    WholeAnswers(int limit) {
        this.limit = limit;
    }

    /** Has a page sent as the answer to a request. */
    static void send(Answer page, HttpServletRequest request) {
        request.setAttribute(PAGE, page);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholeAnswer answer = new WholeAnswer(response, limit);
        chain.doFilter(new SparqlRequest(request), answer);
        Watch.answering();
        if (answer.broken()) {
            Line.of(request).breakOff();
            throw new QuietServletException("cut an answer short: " + request.getRequestURI());
        }
        answer.release();
        if (request.getAttribute(PAGE) instanceof Answer page) {
            page.send(request, response);
        }
    }
}
