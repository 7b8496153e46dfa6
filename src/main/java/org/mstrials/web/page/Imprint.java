package org.mstrials.web.page;

/**
 * What is the same on every page.
 *
 * @param release version of the release that is served
 * @param assets path of the folder of styles and fonts, ending in a slash
 */
public record Imprint(String release, String assets) {}
