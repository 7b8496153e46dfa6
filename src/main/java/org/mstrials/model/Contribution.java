package org.mstrials.model;

import java.util.Optional;

/**
 * The part of one agent in a study or publication.
 *
 * @param role what the agent did
 * @param agent who
 * @param affiliation where the agent worked, as the source writes it
 * @param title title of a responsible investigator
 */
public record Contribution(Code.Role role, Agent agent, Optional<String> affiliation, Optional<String> title) {}
