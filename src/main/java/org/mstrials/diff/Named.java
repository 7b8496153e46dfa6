package org.mstrials.diff;

import org.apache.jena.graph.Node;

/**
 * A thing of a release and what people call it.
 *
 * @param iri of the thing
 * @param name its name; its IRI when it has none
 */
public record Named(Node iri, String name) {}
