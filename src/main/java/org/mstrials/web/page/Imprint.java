package org.mstrials.web.page;

import java.time.LocalDate;

/**
 * What is the same on every page.
 *
 * @param release version of the release that is served
 * @param published the day on which it was published
 * @param assets path of the folder of styles and fonts, ending in a slash
 * @param limits of the SPARQL service
 * @param path that the release answers below, empty when that is all paths
 */
public record Imprint(String release, LocalDate published, String assets, Limits limits, String path) {
    /**
     * What the SPARQL service refuses to exceed.
     *
     * @param toFirst seconds until the first result
     * @param toLast seconds until the last
     * @param query bytes of a query
     */
    public record Limits(String toFirst, String toLast, int query) {}
}
