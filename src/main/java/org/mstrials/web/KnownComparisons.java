package org.mstrials.web;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mstrials.diff.Comparison;
import org.mstrials.release.Release;

/** Comparisons of releases, each made once, and one after the other, so that only one needs memory and a processor. */
final class KnownComparisons implements AutoCloseable {
    /** How many changes are kept in memory, of some 2 kB each. */
    private static final long KEPT = 50_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Without a thread as long as there is nothing to do. */
    private final ThreadPoolExecutor worker;

    private final AsyncLoadingCache<Pair, Comparison> known;

    /** The two releases. */
    private record Pair(Release older, Release newer) {}

    KnownComparisons() {
        worker = new ThreadPoolExecutor(
                1,
                1,
                PATIENCE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("comparisons").factory());
        worker.allowCoreThreadTimeOut(true);
        known = Caffeine.newBuilder()
                .maximumWeight(KEPT)
                .weigher((Pair pair, Comparison comparison) ->
                        1 + comparison.changes().size())
                .executor(worker)
                .buildAsync(pair -> Comparison.of(pair.older(), pair.newer()));
    }

    /** What changed; empty when that is not known yet after some seconds, but will be. */
    Optional<Comparison> of(Release older, Release newer) {
        CompletableFuture<Comparison> comparison = known.get(new Pair(older, newer));
        try {
            return Optional.of(comparison.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    "cannot compare releases " + older.version() + " and " + newer.version(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
