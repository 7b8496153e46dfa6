package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who asks, as far as shares and budgets go.
 *
 * @param name an address; of an IPv6 address the network of 64 bits, since one client has all of it (RFC 6177)
 * @param onThisMachine whether it is a process here, and not a proxy that asks for somebody
 */
record Client(String name, boolean onThisMachine) {
    /** How an address begins that no resolver needs to be asked for. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private static final int NETWORK = 8;

    /**
     * The client of a request. A proxy on this machine is believed in what it added itself, the last entry of
     * X-Forwarded-For; what a client wrote there, or a stranger claims, counts for nothing.
     */
    static Client of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** As above, of a peer's address and the values of the header. */
    static Client of(String peer, List<String> headers) {
        boolean onThisMachine = address(peer).isLoopbackAddress();
        List<String> forwarded = onThisMachine
                ? headers.stream()
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .map(String::strip)
                        .filter(entry -> ADDRESS.matcher(entry).matches())
                        .toList()
                : List.of();
        return forwarded.isEmpty()
                ? new Client(name(peer), onThisMachine)
                : new Client(name(forwarded.getLast()), false);
    }

    private static String name(String address) {
        InetAddress parsed = address(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK)
                : parsed.getHostAddress();
    }

    private static InetAddress address(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException noAddress) {
            return new InetSocketAddress(0).getAddress();
        }
    }
}
