package org.mstrials.model;

import java.util.Optional;

/**
 * Where in a document something is printed.
 *
 * @param section headings down to the text, or the name of a table or figure
 * @param row heading of the table row
 * @param column heading of the table column
 * @param near a few words that stand beside it in the text
 */
public record Place(String section, Optional<String> row, Optional<String> column, Optional<String> near) {}
