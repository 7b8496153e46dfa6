package org.mstrials.model;

import java.util.Optional;

/**
 * Whom to ask about posted results. All but the organisation is there only when an operator publishes contacts.
 *
 * @param organization name of the organisation
 * @param title name or position of the person
 * @param email e-mail address
 * @param phone telephone number
 * @param extension telephone extension
 */
public record PointOfContact(
        Optional<String> organization,
        Optional<String> title,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> extension) {}
