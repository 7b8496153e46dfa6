package org.mstrials.web;

/** Where things are. */
final class Paths {
    static final String SPARQL = "/sparql";
    static final String DOWNLOADS = "/downloads/";
    static final String VOID = "/.well-known/void";
    static final String HEALTH = "/health";
    static final String ASSETS = "/assets/";
    static final String SITEMAP = "/sitemap.xml";
    static final String SITEMAPS = "/sitemap/";
    static final String ROBOTS = "/robots.txt";

    private Paths() {}
}
