package org.mstrials.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Drops clients that send a request a byte now and then, and silent ones when others want to connect. Jetty's own limit of
 * the data rate has no effect in version 12.1, and a byte a minute satisfies its limit of silence. To be run again and again.
 */
final class SlowClients implements Runnable {
    /** How long a silent connection stays when there are as many as there may be, in milliseconds. */
    private static final long SILENT = 1_000;

    private final ServerConnector connector;
    private final HttpLimits limits;
    private final Map<Connection, Progress> requests = new ConcurrentHashMap<>();

    SlowClients(ServerConnector connector, HttpLimits limits) {
        this.connector = connector;
        this.limits = limits;
    }

    /**
     * The request of a connection that is coming in.
     *
     * @param before bytes before it
     * @param since when it was first seen unfinished, in nanoseconds
     */
    private record Progress(long before, long since) {}

    /** Notes that a request has come as a whole; what comes next on its connection belongs to another. */
    void heard(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        requests.put(connection, new Progress(connection.getBytesIn(), 0));
    }

    @Override
    public void run() {
        long now = System.nanoTime();
        boolean full = connector.getConnectedEndPoints().size() >= limits.connections();
        for (EndPoint client : connector.getConnectedEndPoints()) {
            Connection connection = client.getConnection();
            if (client instanceof AbstractEndPoint socket && connection != null) {
                look(socket, connection, now, full);
            }
        }
        requests.keySet().removeIf(connection -> !connection.getEndPoint().isOpen());
    }

    private void look(AbstractEndPoint client, Connection connection, long now, boolean full) {
        Progress progress = requests.computeIfAbsent(connection, unknown -> new Progress(0, 0));
        long bytes = connection.getBytesIn() - progress.before();
        if (!client.isFillInterested()) {
            return;
        }
        if (bytes == 0) {
            if (full && client.getIdleFor() > SILENT) {
                client.close(new TimeoutException("others want to connect"));
            }
        } else if (progress.since() == 0) {
            requests.replace(connection, progress, new Progress(progress.before(), now));
        } else if (now - progress.since()
                > limits.patience().toNanos() + TimeUnit.SECONDS.toNanos(bytes) / limits.rate()) {
            client.close(new TimeoutException("a request came too slowly"));
        }
    }
}
