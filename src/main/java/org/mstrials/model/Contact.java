package org.mstrials.model;

import java.util.Optional;

/**
 * Whom to ask about a study or a site. Published only when an operator asks for it.
 *
 * @param role what the contact is in the study
 * @param name name of a person or an office
 * @param telephone number as written
 * @param extension extension of that number
 * @param email address as written
 */
public record Contact(
        Optional<Code.Role> role,
        Optional<String> name,
        Optional<String> telephone,
        Optional<String> extension,
        Optional<String> email) {}
