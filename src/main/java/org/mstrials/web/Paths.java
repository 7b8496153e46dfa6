package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where things are, below the path of the release that answers. */
final class Paths {
    static final String SPARQL = "/sparql";
    static final String QUERIES = "/queries";
    static final String OPEN_API = "/queries/openapi.json";
    static final String DOWNLOADS = "/downloads/";
    static final String SEARCH = "/search";
    static final String SEARCH_HTML = "/search.html";
    static final String SEARCH_JSON = "/search.json";
    static final String COMPARE = "/compare";
    static final String CHANGES = "/diff";
    static final String SINCE = "/since/";
    static final String DATA_SET = "/void";
    static final String SUGGEST = "/suggest";
    static final String OPEN_SEARCH = "/opensearch.xml";
    static final String VOID = "/.well-known/void";
    static final String HEALTH = "/health";
    static final String ASSETS = "/assets/";
    static final String SITEMAP = "/sitemap.xml";
    static final String SITEMAPS = "/sitemap/";
    static final String ROBOTS = "/robots.txt";
    static final String RELEASES = "/release/";

    private Paths() {}

    /** The path of a request below that of the release that answers it, as the client wrote it. */
    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The address of what a release answers below, as the client wrote it, without a slash at its end. */
    static String root(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - of(request).length());
    }
}
