package org.mstrials.harvest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mstrials.model.Progress;

/** Counts what a harvest does. */
final class Tally {
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private long requests;
    private long repeated;
    private long records;
    private long bytes;
    private long lacking;

    Tally(Progress progress) {
        this.progress = progress;
    }

    void asked(int attempt) {
        requests++;
        repeated += attempt > 1 ? 1 : 0;
    }

    void received(long moreRecords, long moreBytes) {
        records += moreRecords;
        bytes += moreBytes;
        progress.records(records);
    }

    /** Something that the user should know. */
    void note(String text) {
        notes.add(text);
    }

    /** Identifiers that the service has no record of. */
    void missing(Set<String> ids) {
        missing.addAll(ids);
    }

    /** So many records fewer than the service announced; what is not above zero is ignored. */
    void lacking(long count) {
        lacking += Math.max(count, 0);
    }

    Summary summary(Duration duration) {
        return new Summary(
                requests, repeated, records, bytes, List.copyOf(missing), lacking, List.copyOf(notes), duration);
    }
}
