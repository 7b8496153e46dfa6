/** Checks of what one source says, rule by rule, and comparisons of what sources say of the same thing. */
@NullMarked
package org.mstrials.build.check;

import org.jspecify.annotations.NullMarked;
