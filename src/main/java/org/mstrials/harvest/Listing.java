package org.mstrials.harvest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mstrials.harvest.State.Unfinished;
import org.mstrials.model.BadInstallation;

/** A list of records that a service hands out page by page, each page naming the token of the next. */
interface Listing {
    /** Errors that mean that a token no longer holds: the list must be started again. */
    Set<String> EXPIRED = Set.of("HTTP 400", "badResumptionToken");

    /** How often lists are started again in one call. */
    int RESTARTS = 3;

    /**
     * The request for a page.
     *
     * @param token from the page before; empty for the first
     */
    Request page(Optional<String> token);

    /** Follows lists to their ends, from where the run is. */
    static void follow(List<Listing> lists, Run run, Content<Page> content, String service) {
        int restarts = 0;
        while (run.position().list() < lists.size()) {
            Unfinished position = run.position();
            try {
                Page page = run.keep(lists.get(position.list()).page(position.token()), content);
                run.save(next(page, position.token(), run, service));
            } catch (Refused refused) {
                if (position.token().isEmpty() || !EXPIRED.contains(refused.code()) || restarts == RESTARTS) {
                    throw refused.asEnd(service);
                }
                restarts++;
                run.save(position.atList(position.list()));
            }
        }
    }

    private static Unfinished next(Page page, Optional<String> token, Run run, String service) {
        Unfinished after = run.position().after(page);
        if (page.next().isEmpty()) {
            run.tally().lacking(after.announced().orElse(0) - after.received());
            return after.atList(after.list() + 1);
        }
        if (page.next().equals(token)) {
            throw new BadInstallation(service + " gives the same page again and again", "report it to the service");
        }
        return after;
    }
}
