package org.mstrials.build;

import java.time.Duration;
import java.util.Map;
import org.mstrials.release.Release;
import org.mstrials.source.Census;

/**
 * What a build did.
 *
 * @param release the release that it made current
 * @param accepted records that were published
 * @param rejected records, or unreadable rests of files, that were not
 * @param quads statements in the dump
 * @param problems lines of the problems report that name a loss
 * @param notices its other lines
 * @param findings how many findings of each severity the checks have
 * @param census what became of the paths of the records
 * @param duration how long it took
 */
public record Summary(
        Release release,
        long accepted,
        long rejected,
        long quads,
        long problems,
        long notices,
        Map<String, Long> findings,
        Census census,
        Duration duration) {
    /** Records read, published or not. */
    public long read() {
        return accepted + rejected;
    }
}
