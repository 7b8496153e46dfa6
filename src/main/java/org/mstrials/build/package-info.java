/** The pipeline from a user's files to a published release: convert, link, load, describe. */
@NullMarked
package org.mstrials.build;

import org.jspecify.annotations.NullMarked;
