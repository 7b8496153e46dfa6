package org.mstrials.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.mstrials.query.NamedQueries;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.page.Imprint.Limits;

/**
 * A release that answers below one path of the server. Whoever lets it answer enters it first and leaves it when the answer
 * is out; once it is retired, the last one to leave has it closed. So every answer comes from one release as a whole.
 */
final class Edition {
    /**
     * What is the same for all releases.
     *
     * @param fusekiConfig the operator's description of the SPARQL service
     * @param queries what can be asked by name
     * @param releases all that there are
     * @param limits that the description sets
     * @param turnstile that all questions pass
     */
    record Program(Path fusekiConfig, NamedQueries queries, Releases releases, Limits limits, Turnstile turnstile) {}

    private final Release release;
    private final String path;
    private final String checksum;
    private final OpenRelease open;
    private final Errors errors;
    private final ServletContextHandler handler;

    /** Requests that it answers, and one for whoever keeps it. */
    private int users = 1;

    private boolean retired;
    private long lastUse = System.nanoTime();

    private Edition(Release release, String path, OpenRelease open, Errors errors, ServletContextHandler handler) {
        this.release = release;
        this.path = path;
        this.checksum = release.checksums().sha256();
        this.open = open;
        this.errors = errors;
        this.handler = handler;
    }

    /**
     * Opens a verified release.
     *
     * @param path that its answers are below, empty for all paths
     * @param server that will hand requests over
     */
    static Edition open(Release release, String path, Program program, Server server) {
        OpenRelease open = release.open();
        try {
            Model sparql = new SparqlConfiguration(program.fusekiConfig()).of(open);
            Website website = Website.of(release, open, path, program);
            Errors errors = new Errors(website.templates(), release.version());
            ServletContextHandler handler = handler(website, sparql, path, program);
            handler.setMaxFormContentSize(HttpLimits.USUAL.body());
            handler.setErrorHandler(errors);
            handler.setServer(server);
            handler.start();
            return new Edition(release, path, open, errors, handler);
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        } catch (Exception failed) {
            open.close();
            throw new IllegalStateException("cannot serve " + release.folder(), failed);
        }
    }

    /** Fuseki builds a server for each release; of it only what answers is used. */
    private static ServletContextHandler handler(Website website, Model sparql, String path, Program program) {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(0)
                .contextPath(path)
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .parseConfig(sparql)
                .registerOperation(Operation.Query, new SparqlQueries(website.queries(), program.limits()))
                .addFilter("/*", new Border());
        questions().forEach(question -> builder.addFilter(question, program.turnstile()));
        builder.addFilter(Paths.SPARQL, new WholeAnswers(program.limits().bytes()))
                .addFilter(Paths.QUERIES + "/*", website.addresses());
        website.servlets().forEach(builder::addServlet);
        Server unused = builder.build().getJettyServer();
        ServletContextHandler handler = unused.getDescendant(ServletContextHandler.class);
        unused.setHandler((Handler) null);
        return handler;
    }

    /** The paths of what may take long to answer. */
    private static List<String> questions() {
        return Stream.concat(
                        Stream.of(
                                Paths.SPARQL,
                                Paths.QUERIES + "/*",
                                Paths.SEARCH,
                                Paths.SEARCH_HTML,
                                Paths.SEARCH_JSON,
                                Paths.COMPARE),
                        Changes.paths().stream())
                .toList();
    }

    Release release() {
        return release;
    }

    /** Says what is wrong with requests that no other handler takes. */
    Errors errors() {
        return errors;
    }

    /** Whether this is what lies in a release's folder now: a folder can be replaced by another of the same name. */
    boolean shows(Release other) {
        return other.folder().equals(release.folder())
                && other.checksums().sha256().equals(checksum);
    }

    /** Makes it stay open; false when it is closed, or about to be. */
    synchronized boolean enter() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    /** Ends what {@link #enter} began. */
    synchronized void leave() {
        lastUse = System.nanoTime();
        users--;
        if (users == 0) {
            close();
        }
    }

    /** Has it closed as soon as nobody uses it any more. A second time does nothing. */
    synchronized void retire() {
        if (!retired) {
            retired = true;
            leave();
        }
    }

    synchronized boolean idleFor(Duration time) {
        return users == 1 && System.nanoTime() - lastUse > time.toNanos();
    }

    /**
     * Says which release it is, and below a path of its own that its answers stay as they are (Memento, RFC 7089, section
     * 4.5), and where the thing is that changes.
     */
    void sign(Request request, HttpFields.Mutable headers) {
        headers.put(Editions.RELEASE, release.version());
        if (!path.isEmpty()) {
            String original = request.getHttpURI().getPathQuery().replaceFirst("^" + Pattern.quote(path), "");
            headers.put(
                    "Memento-Datetime",
                    DateGenerator.formatDate(release.published().toEpochMilli()));
            headers.add(HttpHeader.LINK, "<" + original + ">; rel=\"original\"");
            headers.add(HttpHeader.LINK, "<" + Paths.RELEASES + ">; rel=\"version-history\"");
        }
    }

    /** Answers a request. */
    boolean handle(Request request, Response response, Callback callback) throws Exception {
        return handler.handle(request, response, callback);
    }

    private void close() {
        try {
            handler.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("cannot stop to serve " + release.folder(), failed);
        } finally {
            open.close();
        }
    }
}
