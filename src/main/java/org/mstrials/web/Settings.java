package org.mstrials.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server meets its clients.
 *
 * @param address where it listens; none for all addresses of the machine
 * @param port 0 for any that is free
 * @param behindProxy whether all requests come from a proxy, which says for whom in X-Forwarded headers; from anybody else
 *     they count for nothing
 * @param operator where those who run the server can watch it
 * @param accessLog a file, to which lines are added, with a line for each answer; the standard output for "-"
 * @param limits of connections and requests
 */
public record Settings(
        Optional<String> address,
        int port,
        boolean behindProxy,
        Optional<Watch> operator,
        Optional<Path> accessLog,
        HttpLimits limits) {
    /**
     * The address and port for operators.
     *
     * @param port 0 for any that is free
     */
    public record Watch(String address, int port) {}

    /** For everybody, on all addresses, with nothing else. */
    public static Settings port(int port) {
        return of(Optional.empty(), port, false, Optional.empty(), Optional.empty());
    }

    /** With the usual limits. */
    public static Settings of(
            Optional<String> address,
            int port,
            boolean behindProxy,
            Optional<Watch> operator,
            Optional<Path> accessLog) {
        return new Settings(address, port, behindProxy, operator, accessLog, HttpLimits.USUAL);
    }
}
