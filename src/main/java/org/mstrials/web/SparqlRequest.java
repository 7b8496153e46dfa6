package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as the SPARQL protocol defines it. Hides what Fuseki adds and a stranger could misuse (a JavaScript callback
 * around the answer, another content type), and understands the names of formats that SPARQLWrapper sends.
 */
final class SparqlRequest extends HttpServletRequestWrapper {
    private static final String OUTPUT = "output";
    private static final Set<String> PARAMETERS =
            Set.of("query", "default-graph-uri", "named-graph-uri", "timeout", OUTPUT);
    private static final Map<String, String> OUTPUTS = Map.of(
            "json", "json",
            "xml", "xml",
            "csv", "csv",
            "tsv", "tsv",
            "turtle", "turtle",
            "n3", "turtle",
            "json-ld", "json-ld",
            "rdf+xml", "application/rdf+xml");

    SparqlRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = PARAMETERS.contains(name) ? super.getParameter(name) : null;
        return name.equals(OUTPUT) && value != null ? OUTPUTS.get(value) : value;
    }
}
