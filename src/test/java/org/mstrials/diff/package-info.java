@NullMarked
package org.mstrials.diff;

import org.jspecify.annotations.NullMarked;
