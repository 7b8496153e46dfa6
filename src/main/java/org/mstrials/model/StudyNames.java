package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What a study is called.
 *
 * @param briefTitle its short title
 * @param officialTitle its title as in the protocol
 * @param acronym its acronym
 * @param registrations its further identifiers
 */
public record StudyNames(
        Optional<String> briefTitle,
        Optional<String> officialTitle,
        Optional<String> acronym,
        List<Registration> registrations) {}
