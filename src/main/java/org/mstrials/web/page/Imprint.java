package org.mstrials.web.page;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

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
     * @param toFirst seconds until the first result of a query that a client wrote
     * @param toLast seconds until the last
     * @param query bytes of a query
     * @param rows of an answer, or statements
     * @param bytes of an answer
     * @param atOnce queries of all clients that run at a time
     * @param perMinute seconds that the queries of one client may run in a minute
     * @param sentences that say all this, and what else is bounded, to people
     */
    public record Limits(
            String toFirst,
            String toLast,
            int query,
            int rows,
            int bytes,
            int atOnce,
            int perMinute,
            List<String> sentences) {
        /** The longest that a query may take. */
        public Duration longest() {
            return Duration.ofMillis(new BigDecimal(toLast).movePointRight(3).longValue());
        }
    }
}
