/** The domain: what trials are, who was measured, what was found. Knows nothing of formats, RDF or HTTP. */
@NullMarked
package org.mstrials.model;

import org.jspecify.annotations.NullMarked;
