package org.mstrials.harvest;

import java.time.Duration;
import java.util.List;

/**
 * What a harvest did.
 *
 * @param requests requests sent
 * @param repeated those of them that repeated another
 * @param records records received, changed and deleted ones too
 * @param bytes size of their bodies as received
 * @param missing identifiers asked for, now or earlier, that the service has no record of
 * @param lacking how many records fewer than announced came
 * @param notes what the user should know
 * @param duration how long it took
 */
public record Summary(
        long requests,
        long repeated,
        long records,
        long bytes,
        List<String> missing,
        long lacking,
        List<String> notes,
        Duration duration) {

    /** Records that should have come and did not. */
    public long absent() {
        return missing.size() + lacking;
    }
}
