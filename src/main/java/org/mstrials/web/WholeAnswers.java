package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee11.servlet.QuietServletException;

/** Sees to it that the answer to a query is whole or unmistakably broken: status 503, or a connection that is cut. */
final class WholeAnswers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholeAnswer answer = new WholeAnswer(response);
        chain.doFilter(new SparqlRequest(request), answer);
        if (answer.broken()) {
            throw new QuietServletException("cut an answer short: " + request.getRequestURI());
        }
        answer.release();
    }
}
