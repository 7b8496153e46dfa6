package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * A request of a client that may have the file, or its beginning, from another release. Jetty does not know If-Range, so
 * that a client would join the halves of two releases: here Range counts only when the client has the beginning of the very
 * file that is served. Nor may the file that the client has be newer than that: If-Modified-Since counts only with its very
 * date.
 */
final class Resumption extends HttpServletRequestWrapper {
    private static final String RANGE = "Range";
    private static final String SINCE = "If-Modified-Since";

    private final boolean same;
    private final boolean known;

    /**
     * Checks the condition.
     *
     * @param content what is served, null when there is nothing
     */
    Resumption(HttpServletRequest request, @Nullable DownloadContent content) {
        super(request);
        String condition = request.getHeader("If-Range");
        this.same = condition == null
                || (content != null && (condition.equals(content.getETagValue()) || condition.equals(date(content))));
        this.known = content != null && date(content).equals(request.getHeader(SINCE));
    }

    private static String date(DownloadContent content) {
        return content.getLastModified().getValue();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hides(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return hides(name) ? -1 : super.getDateHeader(name);
    }

    private boolean hides(String name) {
        return (!same && name.equalsIgnoreCase(RANGE)) || (!known && name.equalsIgnoreCase(SINCE));
    }
}
