package org.mstrials.harvest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of records.
 *
 * @param records how many it holds
 * @param ids the identifiers that it has records of
 * @param next what to ask for the next page with, if there is one
 * @param announced how many records the whole list has, if the service says
 */
record Page(long records, List<String> ids, Optional<String> next, OptionalLong announced) {
    /** A page without records, the last of its list. */
    static final Page EMPTY = new Page(0, List.of(), Optional.empty(), OptionalLong.empty());
}
