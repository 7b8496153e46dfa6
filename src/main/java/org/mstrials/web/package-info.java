/** One port: SPARQL, downloads, pages. It only reads. */
@NullMarked
package org.mstrials.web;

import org.jspecify.annotations.NullMarked;
