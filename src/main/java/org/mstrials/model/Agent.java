package org.mstrials.model;

import java.util.Optional;

/** A person or organisation as one source names it. */
public sealed interface Agent {
    /** The name as the source writes it. */
    String name();

    /**
     * A person.
     *
     * @param name the name as the source writes it
     */
    record Person(String name) implements Agent {}

    /**
     * An organisation.
     *
     * @param name the name as the source writes it
     * @param agencyClass the registry's class of sponsor
     */
    record Organisation(String name, Optional<RegistryCode.AgencyClass> agencyClass) implements Agent {}

    /**
     * A named group of people that stands among authors.
     *
     * @param name the name as the source writes it
     */
    record Collective(String name) implements Agent {}

    /**
     * A person or an organisation: the source does not tell which.
     *
     * @param name the name as the source writes it
     */
    record Unspecified(String name) implements Agent {}
}
