package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Lets only the methods of a reader pass, and tells browsers that pages of any origin may read. */
final class Border extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The longest body, in bytes; percent-encoding triples a query at worst. */
    static final int FORM = 3 * QueryText.LIMIT;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "Accept-Ranges, Content-Location, Content-Range, ETag, Link, Retry-After, " + Editions.RELEASE);
        String methods = Paths.of(request).equals(Paths.SPARQL) ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            response.setHeader("Allow", methods);
            response.setHeader("Access-Control-Allow-Methods", methods);
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, Range");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (request.getContentLengthLong() > FORM) {
            hearOut(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (methods.contains(method)) {
            chain.doFilter(request, response);
            hearOut(request);
        } else {
            hearOut(request);
            response.setHeader("Allow", methods);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /**
     * Reads what is left of the body, up to a limit: a client that still sends when the connection closes does not hear the
     * answer, and its next request may go to a connection that is about to close.
     */
    private static void hearOut(HttpServletRequest request) throws IOException {
        byte[] unheard = new byte[1 << 13];
        InputStream body = request.getInputStream();
        int length = body.read(unheard);
        for (long left = 4L * FORM; length >= 0 && left > 0; length = body.read(unheard)) {
            left -= length;
        }
    }
}
