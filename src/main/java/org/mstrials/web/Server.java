package org.mstrials.web;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.EmptyInput;
import org.mstrials.release.Release;

/** A running server: one release on one port. */
public final class Server implements AutoCloseable {
    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts serving.
     *
     * @param release what is served
     * @param configuration the SPARQL service, fuseki-config/ms-trials.ttl
     * @param port port to listen on, 0 for any free one
     * @throws BadInstallation when the configuration is unsuitable, the release is held by another process, or the port
     *     is taken
     */
    public static Server start(Release release, Path configuration, int port) {
        SafeFunctions.install();
        FusekiServer fuseki = FusekiServer.create()
                .port(port)
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .addFilter("/*", new Border())
                .addFilter("/sparql", new ServiceDescription())
                .registerOperation(Operation.Query, new SparqlQueries())
                .parseConfig(SparqlConfiguration.read(configuration, release))
                .addServlet("", Page.of("index.html", "text/html"))
                .addServlet("/style.css", Page.of("style.css", "text/css"))
                .addServlet("/downloads/", new DownloadsPage(release))
                .addServlet("/.well-known/void", new DescriptionFile(release))
                .addServlet("/health", new Health())
                .build();
        fuseki.getDataAccessPointRegistry()
                .accessPoints()
                .forEach(point -> EmptyInput.mend(point.getDataService().getDataset()));
        ((ServletContextHandler) fuseki.getJettyServer().getHandler()).addServlet(files(release), "/downloads/*");
        try {
            fuseki.start();
        } catch (FusekiException failed) {
            throw new BadInstallation(
                    "cannot listen on port " + port + ": " + failed.getMessage(),
                    "stop what listens there, or choose another with --port",
                    failed);
        }
        return new Server(fuseki);
    }

    /** The release's files and no others, with ranges and ETags. */
    private static ServletHolder files(Release release) {
        ServletHolder files = new ServletHolder(new ResourceServlet());
        files.setInitParameter("baseResource", release.downloads().toUri().toString());
        files.setInitParameter("pathInfoOnly", "true");
        files.setInitParameter("dirAllowed", "false");
        files.setInitParameter("etags", "true");
        files.setInitParameter("acceptRanges", "true");
        return files;
    }

    /** The port that it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Where it starts. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** Waits until it is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
