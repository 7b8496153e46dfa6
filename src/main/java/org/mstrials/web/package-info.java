/**
 * What a release answers over HTTP, on one port. The only package that knows Fuseki, Jetty and servlets.
 *
 * <p>Every request passes {@link org.mstrials.web.Border}. Queries then pass {@link org.mstrials.web.WholeAnswers} and are
 * run by {@link org.mstrials.web.SparqlQueries}; everything else is a servlet.
 */
@NullMarked
package org.mstrials.web;

import org.jspecify.annotations.NullMarked;
