package org.mstrials.web;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/** Closes connections of a client that has as many as it may; whoever has an IPv6 network has all its addresses. */
final class AddressLimit implements Connection.Listener {
    private final int limit;
    private final Map<Connection, String> clients = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    AddressLimit(int limit) {
        this.limit = limit;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket) {
            String client = Client.name(socket.getAddress());
            clients.put(connection, client);
            if (open.merge(client, 1, Integer::sum) > limit) {
                connection.getEndPoint().close();
            }
        }
    }

    @Override
    public void onClosed(Connection connection) {
        String client = clients.remove(connection);
        if (client != null) {
            open.computeIfPresent(client, (unused, count) -> count == 1 ? null : count - 1);
        }
    }
}
