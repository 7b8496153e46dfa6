package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mstrials.web.Admission.Refused;

/** Lets so many requests pass as the machine can answer at a time; the others get status 429, and when to come again. */
final class Turnstile extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** RFC 6585, section 4. */
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Admission admission;
    private final transient Watches watches;
    private final boolean behindProxy;

    /**
     * A turnstile; all that share an admission count together.
     *
     * @param watches look after what passed
     * @param behindProxy whether all requests come from a proxy, which tells for whom
     */
    Turnstile(Admission admission, Watches watches, boolean behindProxy) {
        this.admission = admission;
        this.watches = watches;
        this.behindProxy = behindProxy;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Line line = Line.of(request);
        Admission.Pass pass;
        try {
            pass = admission.enter(Client.of(request, behindProxy), line::gone);
        } catch (Refused refused) {
            response.setHeader("Retry-After", String.valueOf(refused.seconds()));
            response.sendError(TOO_MANY_REQUESTS, "Too many queries: " + refused.getMessage());
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            watch(line, request, response, chain);
        } finally {
            pass.close();
        }
    }

    private void watch(Line line, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Watch watch = watches.begin(line, Paths.SPARQL.equals(request.getPathInfo()));
        try {
            chain.doFilter(request, response);
        } catch (OutOfMemoryError full) {
            watches.relieve(false);
            if (response.isCommitted()) {
                throw full;
            }
            response.reset();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "There is not enough memory now");
        } finally {
            watches.end(watch);
            if (line.bitten()) {
                line.closeAfter(request);
            }
        }
    }
}
