package org.mstrials.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.RequestLog;
import org.jspecify.annotations.Nullable;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.page.Imprint.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server of a folder of releases. */
public final class Server implements AutoCloseable {
    /**
     * How often the link to the current release is read. Watching its folder would tell of changes by this machine only,
     * not of those that another makes on a shared disk; reading the link costs a few microseconds.
     */
    private static final Duration INTERVAL = Duration.ofMillis(500);

    /** When the first answers are out, for which verification should leave all cores. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Entrance entrance;
    private final Editions editions;
    private final Admission admission;
    private final Watches watches;
    private final Optional<AccessLog> log;
    private final Optional<Metrics> metrics;
    private Optional<Operator> operator = Optional.empty();

    /** Opening a release takes its time; slow clients are dropped meanwhile. */
    private final ScheduledExecutorService watch = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("watch-", 0).factory());

    private volatile @Nullable BadInstallation damage;
    private volatile boolean stopping;
    private boolean closed;

    private Server(
            Entrance entrance,
            Editions editions,
            Admission admission,
            Watches watches,
            Optional<AccessLog> log,
            Optional<Metrics> metrics) {
        this.entrance = entrance;
        this.editions = editions;
        this.admission = admission;
        this.watches = watches;
        this.log = log;
        this.metrics = metrics;
    }

    /**
     * Starts to answer from the current release, and follows when another becomes the current one.
     *
     * @param releases the folder that is served
     * @param fusekiConfig the operator's description of the SPARQL service
     * @param queries what can be asked by name
     * @param settings where it listens, and to whom
     * @throws BadInstallation when there is no release or it cannot be opened, the configuration offers more than queries,
     *     a port is taken or the access log cannot be written
     */
    public static Server start(Releases releases, Path fusekiConfig, NamedQueries queries, Settings settings) {
        JenaSystem.init();
        SafeFunctions.install();
        Release release = releases.required();
        Limits limits = new SparqlConfiguration(fusekiConfig).limits();
        Admission admission = new Admission(limits.atOnce(), Duration.ofSeconds(limits.perMinute()));
        Watches watches = new Watches(limits.longest().plusSeconds(1));
        Turnstile turnstile = new Turnstile(admission, watches, settings.behindProxy());
        Optional<AccessLog> log = settings.accessLog().map(AccessLog::open);
        Entrance entrance = Entrance.of(settings);
        Editions editions = new Editions(
                release, new Edition.Program(fusekiConfig, queries, releases, limits, turnstile), entrance.jetty());
        Server server = new Server(
                entrance, editions, admission, watches, log, settings.operator().map(unused -> new Metrics()));
        try {
            server.open(settings);
            return server;
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private void open(Settings settings) {
        metrics.ifPresent(this::measure);
        List<RequestLog> logs = new ArrayList<>();
        log.ifPresent(logs::add);
        metrics.ifPresent(logs::add);
        entrance.open(editions, () -> editions.current().errors(), logs);
        operator = settings.operator()
                .map(address -> Operator.open(
                        address, () -> metrics.orElseThrow().text(release().version()), () -> !stopping));
        every(INTERVAL, editions::look);
        every(INTERVAL, admission::forget);
        every(Watches.INTERVAL, watches::look);
        every(settings.limits().look(), entrance::dropSlowClients);
        CompletableFuture.delayedExecutor(SETTLED.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::verify);
    }

    private void measure(Metrics figures) {
        figures.gauge("http.server.running", "Requests that are being answered", entrance::running);
        figures.gauge("http.server.connections", "Connections that are open", entrance::connections);
        figures.gauge("http.server.bodies", "Bytes of request bodies that are held", entrance::bodies);
        figures.gauge("ms.trials.queries.running", "Queries that are being answered", admission::running);
        figures.gauge("ms.trials.queries.waiting", "Queries that wait for their turn", admission::waiting);
        figures.gauge("ms.trials.open.releases", "Releases that are open", editions::open);
    }

    /** A task that fails once is done again all the same. */
    private void every(Duration interval, Runnable task) {
        Runnable again = () -> {
            try {
                task.run();
            } catch (RuntimeException fault) {
                LOG.error("a fault of the program, please report it", fault);
            }
        };
        Future<?> unused =
                watch.scheduleWithFixedDelay(again, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops when the release that it began with is damaged. */
    private void verify() {
        try {
            editions.verify();
        } catch (BadInstallation found) {
            damage = found;
            close();
        } catch (RuntimeException fault) {
            // the release of a server that is stopped may be gone
            if (!stopping) {
                LOG.error("a fault of the program, please report it", fault);
            }
        }
    }

    /** The release that is the current one to its clients. */
    public Release release() {
        return editions.current().release();
    }

    /** The release that is the current one to its clients, open. */
    Edition current() {
        return editions.current();
    }

    /** Where its clients connect. */
    Entrance entrance() {
        return entrance;
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
        return entrance.port();
    }

    /** The port for operators, if there is one. */
    public OptionalInt operatorPort() {
        return operator.map(Operator::port).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Address of its front page, ending in a slash. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /**
     * Waits until somebody stops it.
     *
     * @throws BadInstallation when it stopped because the release that it began with is damaged
     */
    public void join() throws InterruptedException {
        entrance.jetty().join();
        if (damage != null) {
            throw damage;
        }
    }

    /**
     * Stops it when the answers that are on their way are sent or their time is up; a second call waits for the first and
     * does nothing.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopping = true;
        try {
            entrance.close();
            watch.close();
        } finally {
            editions.close();
            operator.ifPresent(Operator::close);
            metrics.ifPresent(Metrics::close);
            log.ifPresent(Server::end);
        }
    }

    private static void end(AccessLog log) {
        try {
            log.close();
        } catch (IOException unwritten) {
            throw new UncheckedIOException("cannot end the access log", unwritten);
        }
    }
}
