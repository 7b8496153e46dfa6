package org.mstrials.web;

/** Where things are. */
final class Paths {
    static final String SPARQL = "/sparql";
    static final String DOWNLOADS = "/downloads/";
    static final String VOID = "/.well-known/void";
    static final String HEALTH = "/health";

    private Paths() {}
}
