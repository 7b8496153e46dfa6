/** What changed in the evidence from one release to another: computed once, told as text, JSON, RDF, and by web as a page. */
@NullMarked
package org.mstrials.diff;

import org.jspecify.annotations.NullMarked;
