package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.mstrials.web.page.QueryRun;

/**
 * A request for the answer of a named query, as the SPARQL service understands it: so the answer is streamed, limited and
 * refused there as any other.
 */
final class BoundQuery extends HttpServletRequestWrapper {
    private static final String QUERY = "query";
    private static final String RUN = QueryRun.class.getName();

    private final String text;
    private final String accept;

    /**
     * A request.
     *
     * @param query with its parameters in place
     * @param run what a page says of it
     * @param accept the form of the answer
     */
    BoundQuery(HttpServletRequest request, Query query, QueryRun run, String accept) {
        super(request);
        this.text = query.toString();
        this.accept = accept;
        request.setAttribute(RUN, run);
    }

    /** The named query that a request runs; empty when it is a query of the client's own. */
    static Optional<QueryRun> run(HttpServletRequest request) {
        return Optional.ofNullable((QueryRun) request.getAttribute(RUN));
    }

    /** The head of an answer is known when its rows are. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + Paths.SPARQL;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer address = super.getRequestURL();
        address.setLength(address.length() - super.getRequestURI().length());
        return address.append(getRequestURI());
    }

    @Override
    public String getServletPath() {
        return Paths.SPARQL;
    }

    @Override
    public String getQueryString() {
        return QUERY;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase("Accept") ? accept : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase("Accept")
                ? Collections.enumeration(Collections.singleton(accept))
                : super.getHeaders(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals(QUERY) ? text : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of(QUERY, new String[] {text});
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }
}
