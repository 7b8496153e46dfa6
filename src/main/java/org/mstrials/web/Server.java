package org.mstrials.web;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.mstrials.model.BadInstallation;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;

/** A running server of one release. */
public final class Server implements AutoCloseable {
    private static final int OUTPUT_BUFFER = 1 << 16;

    /** Percent-encoding triples a query at worst. */
    static final int FORM = 3 * QueryText.LIMIT;

    /** Identifiers in IRIs may hold encoded slashes and percent signs, and two slashes in a row; no path here is a file's. */
    private static final UriCompliance IRIS = UriCompliance.RFC3986.with(
            "IRIS",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.AMBIGUOUS_EMPTY_SEGMENT);

    private final FusekiServer fuseki;
    private final OpenRelease open;
    private boolean closed;

    private Server(FusekiServer fuseki, OpenRelease open) {
        this.fuseki = fuseki;
        this.open = open;
    }

    /**
     * Starts to answer.
     *
     * @param release what is served
     * @param fusekiConfig the operator's description of the SPARQL service
     * @param queries what can be asked by name
     * @param port 0 for any that is free
     * @throws BadInstallation when the configuration offers more than queries, or the port is taken
     */
    public static Server start(Release release, Path fusekiConfig, NamedQueries queries, int port) {
        JenaSystem.init();
        SafeFunctions.install();
        OpenRelease open = release.open();
        try {
            Model sparql = new SparqlConfiguration(fusekiConfig).of(open);
            Website website = Website.of(release, open, queries, SparqlConfiguration.limits(sparql));
            FusekiServer fuseki = build(website, sparql, port);
            configure(fuseki.getJettyServer(), new Errors(website.templates()));
            listen(fuseki, port);
            return new Server(fuseki, open);
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        }
    }

    private static void listen(FusekiServer fuseki, int port) {
        try {
            fuseki.start();
        } catch (FusekiException taken) {
            throw new BadInstallation(
                    "cannot listen on port " + port + ": " + taken.getMessage(),
                    "stop what listens there, or choose another with --port",
                    taken);
        }
    }

    private static FusekiServer build(Website website, Model sparql, int port) {
        FusekiServer.Builder server = FusekiServer.create()
                .port(port)
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .parseConfig(sparql)
                .registerOperation(Operation.Query, new SparqlQueries(website.queries()))
                .addFilter("/*", new Border())
                .addFilter(Paths.SPARQL, new WholeAnswers())
                .addFilter(Paths.QUERIES + "/*", website.addresses());
        website.servlets().forEach(server::addServlet);
        return server.build();
    }

    private static void configure(org.eclipse.jetty.server.Server jetty, Errors errors) {
        ServletContextHandler context = jetty.getDescendant(ServletContextHandler.class);
        context.setMaxFormContentSize(FORM);
        context.setErrorHandler(errors);
        jetty.setErrorHandler(errors);
        for (Connector connector : jetty.getConnectors()) {
            HttpConfiguration http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setOutputBufferSize(OUTPUT_BUFFER);
            http.addCustomizer(new SecurityHeaders());
            http.setUriCompliance(IRIS);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Address of its front page, ending in a slash. */
    public URI address() {
        return URI.create(fuseki.serverURL());
    }

    /** Waits until somebody stops it. */
    public void join() throws InterruptedException {
        fuseki.getJettyServer().join();
    }

    /** Stops it; a second call waits for the first and does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            fuseki.stop();
        } finally {
            open.close();
        }
    }
}
