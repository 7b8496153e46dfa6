package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.http.HttpException;

/** Lets only the methods of a reader pass, and tells browsers that pages of any origin may use them. */
final class Border extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<String> methods = Paths.of(request).equals(Paths.SPARQL)
                ? List.of("GET", "HEAD", "POST", "OPTIONS")
                : List.of("GET", "HEAD", "OPTIONS");
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            response.setHeader("Allow", String.join(", ", methods));
            response.setHeader("Access-Control-Allow-Methods", String.join(", ", methods));
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, Range");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (methods.contains(method)) {
            try {
                // read here, since no servlet expects that parameters cannot be read
                request.getParameterMap();
                chain.doFilter(request, response);
            } catch (HttpException.RuntimeException unreadable) {
                // Jetty tells a form that has too many fields by the cause alone
                boolean tooMany = unreadable.getCause() instanceof IllegalStateException;
                response.sendError(
                        tooMany ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : unreadable.getCode(),
                        unreadable.getReason());
            } catch (QueryCancelledException late) {
                response.setHeader("Retry-After", "10");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "This server is too busy for this now");
            }
        } else {
            response.setHeader("Allow", String.join(", ", methods));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
