package org.mstrials.web.page;

import java.util.Optional;

/**
 * A typed link from a document, for machines: in the header of the answer and in the head of the page.
 *
 * @param href a path of this server or an address of the web
 * @param rel the type of the link (RFC 8288)
 * @param type media type of what it leads to
 */
public record Signpost(String href, String rel, Optional<String> type) {}
