package org.mstrials.model;

import java.util.Optional;

/**
 * A group of one part of a registry record's results. The same identifier may name other people in another part.
 *
 * @param id local identifier, such as OG000
 * @param title what the group is called
 * @param description who is in it
 */
public record ResultGroup(String id, Optional<String> title, Optional<String> description) {}
