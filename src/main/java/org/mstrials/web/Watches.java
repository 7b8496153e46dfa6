package org.mstrials.web;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks after all that runs: what nobody waits for any more is stopped, and when memory runs out, what took most of it; of
 * what we wrote something only when nothing else helps, and never what took little.
 */
final class Watches {
    /** How often it looks. */
    static final Duration INTERVAL = Duration.ofMillis(100);

    /** Of the heap: full when so much is left in use after a collection; too full; much when one query took so much. */
    private static final double FULL = 0.6;

    private static final double TOO_FULL = 0.85;
    private static final double MUCH = 0.1;

    /** Where objects end up that live long. */
    private static final List<MemoryPoolMXBean> OLD = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP
                    && pool.isCollectionUsageThresholdSupported()
                    && pool.isUsageThresholdSupported())
            .toList();

    private final Duration limit;
    private final Set<Watch> running = ConcurrentHashMap.newKeySet();

    /** How full it was after the last collection; whether it helped to stop something is known after the next one. */
    private double known;

    /**
     * Looks after nothing yet.
     *
     * @param limit the longest that a query may take; Jena's own does not count what it calculates before the first row
     */
    Watches(Duration limit) {
        this.limit = limit;
    }

    /**
     * Begins to look after what this thread does.
     *
     * @param line leads to its client
     * @param written whether the client wrote the query
     */
    Watch begin(Line line, boolean written) {
        Watch watch = Watch.begin(line, written);
        running.add(watch);
        return watch;
    }

    /** Ends it. */
    void end(Watch watch) {
        running.remove(watch);
        watch.end();
    }

    /** Looks once. */
    void look() {
        running.stream().filter(watch -> watch.line().gone()).forEach(watch -> watch.stop("its client left"));
        running.stream()
                .filter(watch -> watch.olderThan(limit))
                .forEach(watch -> watch.stop("it took longer than " + limit.toSeconds() + " seconds"));
        double full = full();
        if (full != known) {
            known = full;
            if (full > FULL && running.stream().noneMatch(Watch::isStopping)) {
                relieve(full > TOO_FULL);
            }
        }
        running.forEach(Watch::stopSorting);
    }

    /**
     * Stops what took most memory, so that the others can go on.
     *
     * @param ours whether it may be one that we wrote, if there is no other
     */
    void relieve(boolean ours) {
        double much = MUCH * Runtime.getRuntime().maxMemory();
        running.stream()
                .filter(watch -> !watch.stopped() && (ours || watch.written()) && watch.allocated() > much)
                .max(Comparator.comparing(Watch::written).thenComparingLong(Watch::allocated))
                .ifPresent(most -> most.stop("it needs more memory than there is"));
    }

    /** The share of the heap that the last collection left in use. */
    private static double full() {
        return OLD.stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToDouble(usage -> (double) usage.getUsed() / size(usage))
                .max()
                .orElse(0);
    }

    private static long size(MemoryUsage usage) {
        return usage.getMax() < 0 ? Runtime.getRuntime().maxMemory() : usage.getMax();
    }
}
