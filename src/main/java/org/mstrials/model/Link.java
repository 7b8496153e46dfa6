package org.mstrials.model;

import java.net.URI;
import java.util.Optional;

/**
 * A page that a record points to.
 *
 * @param label what it is
 * @param address its address
 */
public record Link(Optional<String> label, Optional<URI> address) {}
