package org.mstrials.build;

import java.time.Duration;
import org.mstrials.model.Reading;
import org.mstrials.release.Release;

/** Counts what a build reads. */
final class Tally {
    private final Progress progress;
    private long accepted;
    private long rejected;
    private long problems;

    Tally(Progress progress) {
        this.progress = progress;
    }

    void count(Reading reading) {
        switch (reading) {
            case Reading.Accepted yes -> accepted++;
            case Reading.Rejected no -> rejected++;
        }
        problems += reading.problems().size();
        progress.records(accepted + rejected);
    }

    Summary summary(Release release, long quads, Duration duration) {
        return new Summary(release, accepted, rejected, quads, problems, duration);
    }
}
