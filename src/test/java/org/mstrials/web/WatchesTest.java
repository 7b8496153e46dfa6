package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchesTest {
    private static final boolean BY_CLIENT = true;
    private static final boolean BY_US = false;

    private final Watches watches = new Watches(Duration.ofMinutes(1));
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private volatile byte[] garbage = {};

    @AfterEach
    void end() throws InterruptedException {
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Ours took more; given back or not cannot be told of a thread. */
    @Test
    void memoryIsTakenFromWhatClientsWroteFirst() throws InterruptedException {
        Watch ours = taking(30, BY_US);
        Watch more = taking(20, BY_CLIENT);
        Watch less = taking(15, BY_CLIENT);

        watches.relieve(true);
        assertThat(List.of(ours.stopped(), more.stopped(), less.stopped())).containsExactly(false, true, false);

        watches.relieve(true);
        assertThat(List.of(ours.stopped(), more.stopped(), less.stopped())).containsExactly(false, true, true);

        watches.relieve(false);
        assertThat(ours.stopped()).isFalse();

        watches.relieve(true);
        assertThat(ours.stopped()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {BY_CLIENT, BY_US})
    void whatTookLittleGoesOn(boolean written) throws InterruptedException {
        Watch little = taking(5, written);

        watches.relieve(true);

        assertThat(little.stopped()).isFalse();
    }

    /** Something that took so much of the heap, in percent. */
    private Watch taking(int percent, boolean written) throws InterruptedException {
        List<Watch> begun = new ArrayList<>();
        CountDownLatch taken = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().start(() -> {
            Watch watch = watches.begin(new Line(new ByteArrayEndPoint()), written);
            begun.add(watch);
            for (long left = Runtime.getRuntime().maxMemory() / 100 * percent; left > 0; left -= garbage.length) {
                garbage = new byte[1 << 20];
            }
            taken.countDown();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            watches.end(watch);
        });
        threads.add(thread);
        taken.await();
        return begun.getFirst();
    }
}
