/**
 * Pages for people, made from descriptions by templates. The only package that knows the template engine, which escapes
 * whatever strangers wrote.
 *
 * <p>A page of its own for the things of a class is a {@link org.mstrials.web.page.Presentation}, its template in
 * src/main/jte, and a line in {@link org.mstrials.web.page.Pages}; everything else has the page of
 * {@link org.mstrials.web.page.ResourcePage}.
 */
@NullMarked
package org.mstrials.web.page;

import org.jspecify.annotations.NullMarked;
