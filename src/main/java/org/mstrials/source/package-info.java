/** Bytes to {@link org.mstrials.model.Reading}: one file a format, a cursor that knows its path, an archive walker. */
@NullMarked
package org.mstrials.source;

import org.jspecify.annotations.NullMarked;
