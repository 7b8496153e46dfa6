/**
 * What the data says of one thing: finds the thing that an address means, and collects a description of bounded size. The
 * same description becomes a page and every RDF syntax, so that they cannot disagree. Knows neither HTTP nor HTML.
 *
 * <p>Names given by strangers are bound as values and never become a part of a query's text.
 */
@NullMarked
package org.mstrials.web.describe;

import org.jspecify.annotations.NullMarked;
