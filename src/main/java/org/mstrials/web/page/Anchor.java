package org.mstrials.web.page;

import java.net.URI;
import java.util.Optional;

/**
 * Some text that may link somewhere.
 *
 * @param text for people
 * @param href a path of this server or an address of the web
 */
public record Anchor(String text, Optional<String> href) {
    /** Text that links nowhere. */
    public static Anchor plain(String text) {
        return new Anchor(text, Optional.empty());
    }

    /** Text that links somewhere. */
    public static Anchor to(String href, String text) {
        return new Anchor(text, Optional.of(href));
    }

    /** The same link, of which only the host is shown. */
    Anchor host() {
        return new Anchor(href.map(address -> URI.create(address).getHost()).orElse(text), href);
    }
}
