package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the layout needs to know of a page.
 *
 * @param title of the window
 * @param crumbs the way from the front page to this one, both left out
 * @param signposts links for machines
 * @param schema the page in the terms of schema.org, as JSON-LD that is safe inside a script element
 */
public record Frame(String title, List<Anchor> crumbs, List<Signpost> signposts, Optional<String> schema) {
    /** The frame of a page that describes no thing. */
    public static Frame of(String title) {
        return new Frame(title, List.of(), List.of(), Optional.empty());
    }
}
