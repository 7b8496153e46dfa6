package org.mstrials;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What clients have seen, for others who wait for it. */
public final class Sightings {
    private final Map<String, CountDownLatch> sightings = new ConcurrentHashMap<>();

    /** Notes that something was seen. */
    public void add(String what) {
        latch(what).countDown();
    }

    /** Waits until it is seen; false when that takes longer than anybody would wait. */
    public boolean await(String what) throws InterruptedException {
        return latch(what).await(2, TimeUnit.MINUTES);
    }

    /** How many things were seen. */
    public long size() {
        return sightings.values().stream()
                .filter(latch -> latch.getCount() == 0)
                .count();
    }

    private CountDownLatch latch(String what) {
        return sightings.computeIfAbsent(what, unused -> new CountDownLatch(1));
    }
}
