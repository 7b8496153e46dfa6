package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * Support that a publication acknowledges.
 *
 * @param numbers numbers of the grants
 * @param funder who gave it
 * @param funderIds the funder's entries in lists of organisations, such as the Funder Registry
 * @param acronym short form of the programme
 * @param country country of the funder
 */
public record Grant(
        List<String> numbers,
        Optional<String> funder,
        List<Organisation> funderIds,
        Optional<String> acronym,
        Optional<String> country) {}
