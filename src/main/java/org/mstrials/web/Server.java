package org.mstrials.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.JettyServer;
import org.apache.jena.fuseki.main.sys.JettyLib;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.page.Imprint.Limits;

/** A running server of a folder of releases. */
public final class Server implements AutoCloseable {
    private static final int OUTPUT_BUFFER = 1 << 16;

    /** Threads besides those of questions that run or wait. */
    private static final int OTHER_THREADS = 32;

    /** Identifiers in IRIs may hold encoded slashes and percent signs, and two slashes in a row; no path here is a file's. */
    private static final UriCompliance IRIS = UriCompliance.RFC3986.with(
            "IRIS",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.AMBIGUOUS_EMPTY_SEGMENT);

    /**
     * How often the link to the current release is read. Watching its folder would tell of changes by this machine only,
     * not of those that another makes on a shared disk; reading the link costs a few microseconds.
     */
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final org.eclipse.jetty.server.Server jetty;
    private final Editions editions;
    private final Admission admission;
    private final ScheduledExecutorService watch = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("watch").factory());
    private boolean closed;

    private Server(org.eclipse.jetty.server.Server jetty, Editions editions, Admission admission) {
        this.jetty = jetty;
        this.editions = editions;
        this.admission = admission;
    }

    /**
     * Starts to answer from the current release, and follows when another becomes the current one.
     *
     * @param releases the folder that is served
     * @param fusekiConfig the operator's description of the SPARQL service
     * @param queries what can be asked by name
     * @param port 0 for any that is free
     * @throws BadInstallation when there is no release or it is damaged, the configuration offers more than queries, or the
     *     port is taken
     */
    public static Server start(Releases releases, Path fusekiConfig, NamedQueries queries, int port) {
        JenaSystem.init();
        SafeFunctions.install();
        Release release = releases.required();
        Limits limits = new SparqlConfiguration(fusekiConfig).limits();
        Admission admission = new Admission(limits.atOnce(), Duration.ofSeconds(limits.perMinute()));
        Watches watches = new Watches(Duration.ofMillis(
                        new BigDecimal(limits.toLast()).movePointRight(3).longValue())
                .plusSeconds(1));
        org.eclipse.jetty.server.Server jetty = JettyServer.jettyServer(-1, OTHER_THREADS + admission.threads());
        Editions editions = new Editions(
                release,
                new Edition.Program(fusekiConfig, queries, releases, limits, new Turnstile(admission, watches)),
                jetty);
        try {
            jetty.setHandler(editions);
            jetty.setErrorHandler(
                    (request, response, callback) -> editions.current().errors().handle(request, response, callback));
            jetty.addConnector(connector(jetty, port));
            listen(jetty, port);
            Server server = new Server(jetty, editions, admission);
            server.repeat(editions::look, INTERVAL);
            server.repeat(admission::forget, INTERVAL);
            server.repeat(watches::look, Watches.INTERVAL);
            return server;
        } catch (RuntimeException failed) {
            editions.close();
            throw failed;
        }
    }

    private void repeat(Runnable look, Duration interval) {
        Future<?> unused =
                watch.scheduleWithFixedDelay(look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void listen(org.eclipse.jetty.server.Server jetty, int port) {
        try {
            jetty.start();
        } catch (IOException taken) {
            throw new BadInstallation(
                    "cannot listen on port " + port + ": " + taken.getMessage(),
                    "stop what listens there, or choose another with --port",
                    taken);
        } catch (Exception failed) {
            throw new IllegalStateException("cannot start the server", failed);
        }
    }

    private static ServerConnector connector(org.eclipse.jetty.server.Server jetty, int port) {
        HttpConfiguration http = JettyLib.httpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.addCustomizer(new SecurityHeaders());
        http.setUriCompliance(IRIS);
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setPort(port);
        return connector;
    }

    /** The release that is the current one to its clients. */
    public Release release() {
        return editions.current().release();
    }

    /** The release that is the current one to its clients, open. */
    Edition current() {
        return editions.current();
    }

    /** Who may ask now. */
    Admission admission() {
        return admission;
    }

    /** Looks at once whether another release has become the current one. */
    void look() {
        editions.look();
    }

    /** The port that it listens on. */
    public int port() {
        return ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
    }

    /** Address of its front page, ending in a slash. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** Waits until somebody stops it. */
    public void join() throws InterruptedException {
        jetty.join();
    }

    /** Stops it; a second call waits for the first and does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            watch.close();
            jetty.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("cannot stop the server", failed);
        } finally {
            editions.close();
        }
    }
}
