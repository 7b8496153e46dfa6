package org.mstrials.web.page;

import java.util.List;

/**
 * What is said of one thing.
 *
 * @param id the fragment by which it is found on its page
 * @param name its name, linked to its own page
 * @param kinds its classes, linked to their definitions
 * @param rows its properties
 */
public record Block(String id, Anchor name, List<Anchor> kinds, List<Row> rows) {}
