package org.mstrials.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a person's name.
 *
 * @param prefix what stands before the name, such as Dr
 * @param given first names, in full or not
 * @param family family name, or the whole name when the source does not divide it
 * @param initials initials of the first names
 * @param suffix what stands behind the name, such as Jr
 */
public record PersonName(
        Optional<String> prefix,
        Optional<String> given,
        Optional<String> family,
        Optional<String> initials,
        Optional<String> suffix) {
    /** A name that the source does not divide, or a collective. */
    public static final PersonName UNDIVIDED =
            new PersonName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The whole name in its natural order; empty without a family name. */
    public Optional<String> full() {
        return family.map(name -> Stream.of(prefix, given.or(() -> initials), family, suffix)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
    }
}
