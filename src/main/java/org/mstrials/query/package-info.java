/** Named queries: one question a file, with parameters that are bound as values and never pasted into text. */
@NullMarked
package org.mstrials.query;

import org.jspecify.annotations.NullMarked;
