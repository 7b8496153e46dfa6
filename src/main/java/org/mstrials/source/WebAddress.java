package org.mstrials.source;

import java.net.URI;

/** Reads addresses of the web. */
final class WebAddress {
    private static final String EXPECTED = "an address that begins with http:// or https://";

    private WebAddress() {}

    /** Refuses what is no such address with an {@link IllegalArgumentException}. */
    static URI parse(String text) {
        URI address;
        try {
            address = URI.create(text);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found " + Complaints.quote(text), broken);
        }
        if (!text.matches("(?i)https?://.*") || address.getRawAuthority() == null) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", found " + Complaints.quote(text));
        }
        return address;
    }
}
