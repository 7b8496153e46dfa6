@NullMarked
package org.mstrials.release;

import org.jspecify.annotations.NullMarked;
