package org.mstrials.web;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Headers of every answer, errors included. */
final class SecurityHeaders implements HttpConfiguration.Customizer {
    /** Digests of the two styles that Observable Plot puts into each plot and its legend. */
    private static final String PLOT_STYLES = "'sha256-vnLCBQhI2E03zAY/Mp8RxBhuZSloT7+cclqIlG2t6/M='"
            + " 'sha256-+TfQir1nvDucAdvE6XUQBt4ayUjpAWkbw2kCdSfekHM='";

    private static final List<HttpField> FIELDS = List.of(
            new HttpField("X-Content-Type-Options", "nosniff"),
            new HttpField(
                    "Content-Security-Policy",
                    "default-src 'self'; style-src 'self' " + PLOT_STYLES + "; frame-ancestors 'none'"),
            new HttpField("Referrer-Policy", "strict-origin-when-cross-origin"));

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        add(responseHeaders);
        return request;
    }

    /** Adds them once more, since Jetty clears the headers before it reports some errors. */
    static void add(HttpFields.Mutable headers) {
        FIELDS.forEach(headers::put);
    }
}
