package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * A request for the rest of a file. Jetty does not know If-Range, so that a client would join the halves of two releases:
 * here Range counts only when the client has the beginning of the very file that is served.
 */
final class Resumption extends HttpServletRequestWrapper {
    private static final String RANGE = "Range";

    private final boolean same;

    /**
     * Checks the condition.
     *
     * @param content what is served, null when there is nothing
     */
    Resumption(HttpServletRequest request, @Nullable DownloadContent content) {
        super(request);
        String condition = request.getHeader("If-Range");
        this.same = condition == null
                || (content != null
                        && (condition.equals(content.getETagValue())
                                || condition.equals(content.getLastModified().getValue())));
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hides(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private boolean hides(String name) {
        return !same && name.equalsIgnoreCase(RANGE);
    }
}
