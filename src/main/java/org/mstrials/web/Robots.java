package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells crawlers where the pages are, and not to run queries (RFC 9309). */
final class Robots extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print("""
            User-agent: *
            Disallow: %s?
            Disallow: %s/*?
            Disallow: /search
            Disallow: %s
            Disallow: %s*/
            Sitemap: %s%s
            """.formatted(
                Paths.SPARQL, Paths.QUERIES, Paths.CHANGES, Paths.RELEASES, Paths.root(request), Paths.SITEMAP));
    }
}
