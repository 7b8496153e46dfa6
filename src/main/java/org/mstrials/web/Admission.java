package org.mstrials.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Who may ask now. A few requests run at once, some wait in a queue for a short time, all others are refused. One client
 * runs half of what may run, waits with few, and when it has used up its time of the minute it comes later: so a greedy one
 * leaves room for others. Of those that wait, the client that runs least comes first.
 */
final class Admission {
    /** How many requests of one client may run and wait. */
    static final int OF_ONE = 16;

    /** How many requests may wait. */
    static final int QUEUE = 64;

    /** How long they wait: less than clients do, since a thread waits with each. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int slots;
    private final int share;
    private final long budget;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Client, Account> accounts = new HashMap<>();
    private final List<Pass> waiting = new ArrayList<>();
    private int running;

    /**
     * Admits nobody yet.
     *
     * @param slots how many requests may run at once
     * @param budget time that requests of one client may run in a minute; who asks from this machine has no such limit
     */
    Admission(int slots, Duration budget) {
        this.slots = slots;
        this.share = Math.max(1, slots / 2);
        this.budget = budget.toNanos();
    }

    /** That a request is not admitted. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final long seconds;

        Refused(String reason, long seconds) {
            super(reason, null, false, false);
            this.seconds = seconds;
        }

        /** After how many seconds it may be admitted. */
        long seconds() {
            return seconds;
        }
    }

    /** What one client does, and how much of its time is left. */
    private final class Account {
        private int held;
        private int running;
        private long left = budget;
        private long counted = System.nanoTime();

        /** The budget grows again as time goes by. */
        private void count() {
            long now = System.nanoTime();
            left = Math.min(budget, left + (long) ((double) (now - counted) * budget / MINUTE));
            counted = now;
        }

        private boolean isBlank() {
            count();
            return held == 0 && left == budget;
        }
    }

    /** Leave for one request, to be closed when it is answered. */
    final class Pass implements AutoCloseable {
        private final Client client;
        private final Account account;
        private final Condition turn = lock.newCondition();
        private boolean admitted;
        private long since;

        private Pass(Client client, Account account) {
            this.client = client;
            this.account = account;
        }

        private void run() {
            running++;
            account.running++;
            admitted = true;
            since = System.nanoTime();
        }

        /** Makes room for another. */
        @Override
        public void close() {
            lock.lock();
            try {
                running--;
                account.running--;
                if (!client.onThisMachine()) {
                    account.left -= System.nanoTime() - since;
                }
                give(this);
                admitNext();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Lets a request run, perhaps after a while.
     *
     * @param gone whether the client left, and so waits no more
     * @throws Refused when too many wait, or it waited too long, or its client used up its time
     */
    Pass enter(Client client, BooleanSupplier gone) throws Refused, InterruptedException {
        lock.lock();
        try {
            Account account = accounts.computeIfAbsent(client, first -> new Account());
            account.count();
            if (account.left <= 0) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds((long) (-account.left * ((double) MINUTE / budget)));
                throw new Refused(
                        "your queries of the last minute took longer than %d seconds"
                                .formatted(TimeUnit.NANOSECONDS.toSeconds(budget)),
                        seconds + 1);
            }
            if (account.held >= OF_ONE) {
                throw new Refused("%d of your queries run or wait".formatted(OF_ONE), 1);
            }
            Pass pass = new Pass(client, account);
            account.held++;
            if (running < slots && account.running < share) {
                pass.run();
            } else {
                await(pass, gone);
            }
            return pass;
        } finally {
            lock.unlock();
        }
    }

    private void await(Pass pass, BooleanSupplier gone) throws Refused, InterruptedException {
        if (waiting.size() >= QUEUE) {
            give(pass);
            throw new Refused("%d queries wait".formatted(QUEUE), PATIENCE.toSeconds());
        }
        waiting.add(pass);
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (waiting.contains(pass) && System.nanoTime() < end && !gone.getAsBoolean()) {
                long unused = pass.turn.awaitNanos(Watches.INTERVAL.toNanos());
            }
        } finally {
            if (waiting.remove(pass)) {
                give(pass);
            }
        }
        if (!pass.admitted) {
            throw new Refused("this query waited %d seconds".formatted(PATIENCE.toSeconds()), PATIENCE.toSeconds());
        }
    }

    /** Whoever waits runs as soon as there is room for its client. */
    private void admitNext() {
        waiting.stream()
                .filter(pass -> pass.account.running < share)
                .min(Comparator.comparingInt(pass -> pass.account.running))
                .ifPresent(next -> {
                    waiting.remove(next);
                    next.run();
                    next.turn.signal();
                });
    }

    private void give(Pass pass) {
        pass.account.held--;
        if (pass.account.isBlank()) {
            accounts.remove(pass.client);
        }
    }

    /** Forgets clients that have nothing left to be held against them. */
    void forget() {
        lock.lock();
        try {
            accounts.values().removeIf(Account::isBlank);
        } finally {
            lock.unlock();
        }
    }

    /** How many requests run. */
    int running() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    /** How many requests wait. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }
}
