package org.mstrials.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done on all cores, its results taken in the order in which the work was given, by the thread that gives it. That
 * thread waits when too much work is under way, so memory holds a bounded number of results.
 *
 * @param <T> a result
 */
final class InOrder<T> {
    private final ExecutorService cores;
    private final Consumer<T> sink;
    private final int most;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();

    /**
     * Works on shared threads.
     *
     * @param cores does the work
     * @param most how much work may be under way
     * @param sink takes the results
     */
    InOrder(ExecutorService cores, int most, Consumer<T> sink) {
        this.cores = cores;
        this.most = most;
        this.sink = sink;
    }

    void give(Callable<T> work) {
        if (underWay.size() >= most) {
            take();
        }
        underWay.add(cores.submit(work));
    }

    /** Waits for what is under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            take();
        }
    }

    private void take() {
        try {
            sink.accept(underWay.remove().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while records were converted", stopped);
        } catch (ExecutionException failed) {
            throw rethrown(Optional.ofNullable(failed.getCause()).orElse(failed));
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
