package org.mstrials.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of the server that a path belongs to: one of few names, whatever a client writes. */
final class Route {
    private static final Set<String> NAMES = Set.of(
            "sparql",
            "queries",
            "downloads",
            "search",
            "suggest",
            "compare",
            "diff",
            "since",
            "void",
            "health",
            "assets",
            "sitemap",
            "release",
            "ontology",
            "study",
            "publication",
            "evidence",
            "endpoint",
            "intervention",
            "source");

    private Route() {}

    /** Its name: the first segment of the path without its ending; "home" for none, "other" for any that is not known. */
    static String of(@Nullable String path) {
        if (path == null || path.length() < 2 || path.charAt(0) != '/') {
            return "/".equals(path) ? "home" : "other";
        }
        int end = 1;
        while (end < path.length() && "/.;".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        String name = path.substring(1, end);
        return NAMES.contains(name) ? name : "other";
    }
}
