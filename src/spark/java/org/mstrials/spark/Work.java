package org.mstrials.spark;

import java.io.Serializable;
import java.util.Set;

/**
 * A slice with what is known of its records once all records were seen.
 *
 * @param refused numbers of the records, from 0, that do not count
 * @param studies whether one of the others is a study
 * @param publications whether one of the others is a publication
 */
record Work(Slice slice, Set<Integer> refused, boolean studies, boolean publications) implements Serializable {}
