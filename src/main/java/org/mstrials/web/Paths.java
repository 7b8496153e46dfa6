package org.mstrials.web;

/** Where things are. */
final class Paths {
    static final String SPARQL = "/sparql";
    static final String QUERIES = "/queries";
    static final String OPEN_API = "/queries/openapi.json";
    static final String DOWNLOADS = "/downloads/";
    static final String SEARCH = "/search";
    static final String SEARCH_HTML = "/search.html";
    static final String SEARCH_JSON = "/search.json";
    static final String COMPARE = "/compare";
    static final String DATA_SET = "/void";
    static final String SUGGEST = "/suggest";
    static final String OPEN_SEARCH = "/opensearch.xml";
    static final String VOID = "/.well-known/void";
    static final String HEALTH = "/health";
    static final String ASSETS = "/assets/";
    static final String SITEMAP = "/sitemap.xml";
    static final String SITEMAPS = "/sitemap/";
    static final String ROBOTS = "/robots.txt";

    private Paths() {}
}
