/** Model to quads. {@link Iris} mints every IRI and nothing else does. */
@NullMarked
package org.mstrials.rdf;

import org.jspecify.annotations.NullMarked;
