package org.mstrials.web;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Watches over one query, and stops it: Jena's own limit stops a query between two of its rows; what may take long or grow
 * within one asks here whether to go on.
 */
final class Watch {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SOON = Duration.ofSeconds(2).toNanos();
    private static final ThreadLocal<@Nullable Watch> CURRENT = new ThreadLocal<>();

    private final Line line;
    private final boolean written;
    private final long thread = Thread.currentThread().threadId();
    private final long before = allocatedBy(thread);
    private final long since = System.nanoTime();
    private volatile AtomicBoolean cancelled = new AtomicBoolean();
    private volatile @Nullable String reason;
    private volatile long stopped;
    private @Nullable QueryExec execution;

    private Watch(Line line, boolean written) {
        this.line = line;
        this.written = written;
    }

    /** Begins to watch what this thread does for a client. */
    static Watch begin(Line line, boolean written) {
        Watch watch = new Watch(line, written);
        CURRENT.set(watch);
        return watch;
    }

    /** Ends it. */
    void end() {
        CURRENT.remove();
    }

    /** Whether this thread answers a query that we wrote. */
    static boolean isOurs() {
        Watch watch = CURRENT.get();
        return watch != null && !watch.written;
    }

    /** Watches over an execution by this thread. */
    static void over(QueryExec execution) {
        Watch watch = CURRENT.get();
        if (watch != null) {
            watch.start(execution);
        }
    }

    private synchronized void start(QueryExec begun) {
        execution = begun;
        cancelled = Context.getCancelSignal(begun.getContext());
        if (reason != null) {
            cancelled.set(true);
        }
    }

    /** Says that the answer begins: who leaves from now on is noticed when it is sent. */
    static void answering() {
        Watch watch = CURRENT.get();
        if (watch != null) {
            watch.line.answer();
        }
    }

    /**
     * Lets what this thread does go on.
     *
     * @throws QueryCancelledException when it must stop
     */
    static void check() {
        Watch watch = CURRENT.get();
        if (watch != null && watch.cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    /** Stops what this thread does, for a reason that completes "The query was stopped: ". */
    static QueryCancelledException exceeded(String reason) {
        Watch watch = CURRENT.get();
        if (watch != null) {
            watch.stop(reason);
        }
        return new QueryCancelledException();
    }

    /** What went wrong: when it is stopped in the middle of a step, Jena fails in many ways. */
    static RuntimeException stoppedOr(RuntimeException failed) {
        Watch watch = CURRENT.get();
        return watch != null && watch.cancelled.get() ? new QueryCancelledException() : failed;
    }

    /** Why what this thread does was stopped. */
    static String reason() {
        Watch watch = CURRENT.get();
        String reason = watch == null ? null : watch.reason;
        return reason == null ? "Query timed out" : "The query was stopped: " + reason;
    }

    /** Stops it from another thread; only the first reason counts. */
    synchronized void stop(String why) {
        if (reason == null) {
            stopped = System.nanoTime();
            reason = why;
        }
        cancelled.set(true);
    }

    /** Has it stop within a sort too, which does not look at the signal. */
    void stopSorting() {
        QueryExec stopped;
        synchronized (this) {
            stopped = cancelled.get() ? execution : null;
            execution = stopped == null ? execution : null;
        }
        if (stopped != null) {
            stopped.abort();
        }
    }

    Line line() {
        return line;
    }

    /** Whether its client wrote the query; all other queries are ours. */
    boolean written() {
        return written;
    }

    boolean olderThan(Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    boolean stopped() {
        return reason != null;
    }

    /** Whether it was stopped a moment ago, so that what it holds is given back soon. */
    boolean isStopping() {
        return stopped() && System.nanoTime() - stopped < SOON;
    }

    /** How much memory it took, given back or not. */
    long allocated() {
        return allocatedBy(thread) - before;
    }

    /** Minus one of a thread that is not known. */
    private static long allocatedBy(long thread) {
        return THREADS.getThreadAllocatedBytes(thread);
    }
}
