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

    /** Pages use what this server has, and nothing else; they are in no frame and send their forms nowhere else. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' " + PLOT_STYLES
            + "; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " object-src 'none'; frame-ancestors 'none'";

    /** The data are for pages of any origin; the pages here are not for other pages to reach into. */
    private static final List<HttpField> FIELDS = List.of(
            new HttpField("X-Content-Type-Options", "nosniff"),
            new HttpField("Content-Security-Policy", POLICY),
            new HttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
            new HttpField("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new HttpField("Cross-Origin-Resource-Policy", "cross-origin"),
            new HttpField("Access-Control-Allow-Origin", "*"),
            new HttpField(
                    "Access-Control-Expose-Headers",
                    "Accept-Ranges, Content-Location, Content-Range, ETag, Link, Retry-After, " + Editions.RELEASE));

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
