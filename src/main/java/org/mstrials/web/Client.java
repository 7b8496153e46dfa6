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
     * The client of a request. A proxy is believed in what it added itself, the last entry of X-Forwarded-For; what a client
     * wrote there counts for nothing.
     *
     * @param behindProxy whether all requests come from a proxy
     */
    static Client of(HttpServletRequest request, boolean behindProxy) {
        return behindProxy
                ? of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")))
                : of(request.getRemoteAddr(), List.of());
    }

    /** As above, of a peer's address and the values of a proxy's header. */
    static Client of(String peer, List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .filter(entry -> ADDRESS.matcher(entry).matches())
                .reduce((first, second) -> second)
                .map(last -> new Client(name(last), false))
                .orElseGet(() -> new Client(name(peer), address(peer).isLoopbackAddress()));
    }

    private static String name(String address) {
        return name(address(address));
    }

    /** An IPv4 address, or the network of an IPv6 address. */
    static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK)
                : address.getHostAddress();
    }

    private static InetAddress address(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException noAddress) {
            return new InetSocketAddress(0).getAddress();
        }
    }
}
