package org.mstrials.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.sys.JettyLib;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mstrials.model.BadInstallation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where clients connect. There is a thread for each of them that may be connected at once, so that those who read an answer
 * slowly keep nobody from being answered.
 */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final int OUTPUT_BUFFER = 1 << 16;

    /** For accepting, selecting and timing. */
    private static final int OWN_THREADS = 20;

    /** Identifiers in IRIs may hold encoded slashes and percent signs, and two slashes in a row; no path here is a file's. */
    private static final UriCompliance IRIS = UriCompliance.RFC3986.with(
            "IRIS",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.AMBIGUOUS_EMPTY_SEGMENT);

    private final Server jetty;
    private final ServerConnector connector;
    private final HttpLimits limits;
    private final SlowClients slow;
    private final WholeRequest whole;
    private final GracefulHandler requests = new GracefulHandler();

    private Entrance(Server jetty, ServerConnector connector, HttpLimits limits) {
        this.jetty = jetty;
        this.connector = connector;
        this.limits = limits;
        this.slow = new SlowClients(connector, limits);
        this.whole = new WholeRequest(limits, slow);
    }

    /** One that is not open yet. */
    static Entrance of(Settings settings) {
        HttpLimits limits = settings.limits();
        Server jetty = new Server(new QueuedThreadPool(limits.connections() + OWN_THREADS, 2));
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http(settings)));
        settings.address().ifPresent(connector::setHost);
        connector.setPort(settings.port());
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setAcceptedSendBufferSize(HttpLimits.UNREAD);
        if (!settings.behindProxy()) {
            connector.addEventListener(new AddressLimit(limits.perAddress()));
        }
        jetty.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        jetty.addConnector(connector);
        return new Entrance(jetty, connector, limits);
    }

    private static HttpConfiguration http(Settings settings) {
        HttpConfiguration http = JettyLib.httpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setRequestHeaderSize(settings.limits().head());
        http.setUriCompliance(IRIS);
        if (settings.behindProxy()) {
            http.addCustomizer(forwarded());
        }
        http.addCustomizer(new SecurityHeaders());
        return http;
    }

    /** The address that clients see. Who they are is found by {@link Client}: a client can write what stands first there. */
    private static ForwardedRequestCustomizer forwarded() {
        ForwardedRequestCustomizer customizer = new ForwardedRequestCustomizer();
        customizer.setForwardedHeader(null);
        customizer.setForwardedForHeader(null);
        return customizer;
    }

    Server jetty() {
        return jetty;
    }

    /** Requests that are being answered. */
    long running() {
        return requests.getCurrentRequestCount();
    }

    /** Bytes of all bodies of requests that are held. */
    long bodies() {
        return whole.bodies();
    }

    /** Connections that are open. */
    int connections() {
        return connector.getConnectedEndPoints().size();
    }

    /** Lets clients in. */
    void open(Handler answers, Supplier<Errors> errors, List<RequestLog> logs) {
        whole.setHandler(answers);
        requests.setHandler(whole);
        jetty.setHandler(requests);
        jetty.setErrorHandler(
                (Request.Handler) (request, response, callback) -> errors.get().handle(request, response, callback));
        if (!logs.isEmpty()) {
            jetty.setRequestLog(new RequestLog.Collection(logs.toArray(RequestLog[]::new)));
        }
        start(jetty, connector, "--port");
    }

    /** Starts a server, or says how to find another port for it. */
    static void start(Server jetty, ServerConnector connector, String option) {
        try {
            jetty.start();
        } catch (IOException taken) {
            throw new BadInstallation(
                    "cannot listen on port " + connector.getPort() + ": " + taken.getMessage(),
                    "stop what listens there, or choose another with " + option,
                    taken);
        } catch (Exception failed) {
            throw new IllegalStateException("cannot start the server", failed);
        }
    }

    /** Drops clients that are too slow. */
    void dropSlowClients() {
        slow.run();
    }

    int port() {
        return connector.getLocalPort();
    }

    /** Lets nobody in any more, and waits for answers that are on their way, but not for ever. */
    void close() {
        connector.close();
        try {
            Optional.ofNullable(requests.shutdown())
                    .orElseThrow()
                    .get(limits.grace().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn("stopped {} answers that took too long", running());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("cannot wait for answers", failed);
        }
        stop(jetty);
    }

    static void stop(Server jetty) {
        try {
            jetty.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("cannot stop the server", failed);
        }
    }
}
