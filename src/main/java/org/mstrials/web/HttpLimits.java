package org.mstrials.web;

import java.time.Duration;

/**
 * What a client may cost before a query of it is looked at.
 *
 * @param connections open at once; when there are as many, those that are silent close soon, and others wait to be accepted
 * @param perAddress of them from one IPv4 address or IPv6 network of 64 bits
 * @param idle how long a client may be silent, or read nothing: the socket holds {@link #UNREAD}, so that a reader is dropped
 *     below some 3 kB a second
 * @param patience for the head of a request; for each second more, {@code rate} bytes must have come
 * @param rate in bytes a second
 * @param head bytes of the request line and all headers
 * @param headers number of them
 * @param body bytes of a request; percent-encoding triples a query at worst
 * @param bodies bytes of all requests that are being read or answered
 * @param grace how long running requests may take when the server stops
 */
record HttpLimits(
        int connections,
        int perAddress,
        Duration idle,
        Duration patience,
        int rate,
        int head,
        int headers,
        int body,
        long bodies,
        Duration grace) {
    /** Bytes that the system may hold for a client that does not read them; it says so when a third of them is gone. */
    static final int UNREAD = 1 << 17;

    static final HttpLimits USUAL = new HttpLimits(
            500,
            100,
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            4_000,
            1 << 16,
            100,
            3 * QueryText.LIMIT,
            1L << 26,
            Duration.ofSeconds(35));

    /** How often slow clients are looked for. */
    Duration look() {
        return Duration.ofMillis(Math.min(1_000, patience.toMillis() / 8));
    }

    /** How much more of a body than the limit is read, so that the client is done sending and hears the answer. */
    long heardOut() {
        return 4L * body;
    }
}
