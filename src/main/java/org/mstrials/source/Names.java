package org.mstrials.source;

import java.util.Set;

/**
 * The names that a row of an evidence table may use.
 *
 * @param groups groups of the document
 * @param timePoints time points of the document
 * @param concepts concepts of the ontology
 */
record Names(Set<String> groups, Set<String> timePoints, Concepts concepts) {}
