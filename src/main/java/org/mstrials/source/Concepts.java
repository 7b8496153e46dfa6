package org.mstrials.source;

import java.util.Set;

/**
 * The concepts that evidence tables may name.
 *
 * @param endpoints identifiers of endpoints
 * @param interventions identifiers of interventions
 */
public record Concepts(Set<String> endpoints, Set<String> interventions) {}
