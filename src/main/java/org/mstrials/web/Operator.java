package org.mstrials.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What those who run the server see, at an address of its own and with threads of its own, so that it answers when nothing
 * else does: {@code /metrics}, {@code /health} (the process answers) and {@code /ready} (it has a release open and is not
 * about to stop).
 */
final class Operator extends Handler.Abstract {
    private static final int THREADS = 8;
    private static final String METRICS_TYPE = "text/plain;version=0.0.4;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";

    private final Server jetty = new Server(new QueuedThreadPool(THREADS, 2));
    private final ServerConnector connector;
    private final Supplier<String> metrics;
    private final BooleanSupplier ready;

    private Operator(Supplier<String> metrics, BooleanSupplier ready) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        this.metrics = metrics;
        this.ready = ready;
    }

    /**
     * Starts to answer.
     *
     * @param metrics figures in Prometheus' text format
     * @param ready whether clients may be sent here
     */
    static Operator open(Settings.Watch watch, Supplier<String> metrics, BooleanSupplier ready) {
        Operator operator = new Operator(metrics, ready);
        operator.connector.setHost(watch.address());
        operator.connector.setPort(watch.port());
        operator.jetty.addConnector(operator.connector);
        operator.jetty.setHandler(operator);
        Entrance.start(operator.jetty, operator.connector, "--operator-port");
        return operator;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        switch (reads ? Request.getPathInContext(request) : "") {
            case "/metrics" -> send(HttpStatus.OK_200, METRICS_TYPE, metrics.get(), response, callback);
            case "/health" -> send(HttpStatus.OK_200, TEXT, "ok\n", response, callback);
            case "/ready" -> {
                boolean yes = ready.getAsBoolean();
                int status = yes ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503;
                send(status, TEXT, yes ? "ready\n" : "stopping\n", response, callback);
            }
            default -> send(HttpStatus.NOT_FOUND_404, TEXT, "There is /metrics, /health, /ready\n", response, callback);
        }
        return true;
    }

    private static void send(int status, String type, String text, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }

    int port() {
        return connector.getLocalPort();
    }

    void close() {
        Entrance.stop(jetty);
    }
}
