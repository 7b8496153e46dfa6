package org.mstrials.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Prefixes;
import org.mstrials.release.DumpPart;
import org.mstrials.release.NewRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.release.SearchEntry;
import org.mstrials.release.SearchEntry.Role;
import org.mstrials.release.SearchEntry.Text;

/** A server of a small release, and a client that asks it. */
final class Site implements AutoCloseable {
    static final Path CONFIG = Path.of("fuseki-config/ms-trials.ttl");
    static final NamedQueries QUERIES = NamedQueries.read(Path.of("queries"));
    static final int STATEMENTS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Release release;
    private final Server server;

    private Site(Release release, Path config, NamedQueries queries, Settings settings) {
        this.release = release;
        this.server = Server.start(new Releases(release.folder().getParent()), config, queries, settings);
    }

    /** A server of a release that is there. */
    static Site of(Release release) {
        return of(release, Settings.port(0));
    }

    /** A server that listens in a certain way. */
    static Site of(Release release, Settings settings) {
        return of(release, CONFIG, QUERIES, settings);
    }

    static Site of(Release release, Path config, NamedQueries queries, Settings settings) {
        return new Site(release, config, queries, settings);
    }

    static Site open(Path folder) {
        return open(folder, CONFIG);
    }

    static Site open(Path folder, Path config) {
        return open(folder, config, QUERIES);
    }

    static Site open(Path folder, Path config, NamedQueries queries) {
        return of(release(folder), config, queries, Settings.port(0));
    }

    Release release() {
        return release;
    }

    Server server() {
        return server;
    }

    /** Asks with what stands here, mended by nobody. */
    Wire wire(String method, String path, String... headers) {
        return Wire.ask(server.port(), method, path, headers);
    }

    /** Asks with the headers given as name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + encode(sparql), headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        try {
            return client.send(request(method, path, body, headers), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, "", headers), BodyHandlers.ofByteArray());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    /** Statements about numbers, in two graphs. */
    static Release release(Path folder) {
        return release(folder, "http://example.org/", part -> {
            for (int i = 0; i < STATEMENTS; i++) {
                part.quad(Quad.create(
                        NodeFactory.createURI("http://example.org/graph" + i % 2),
                        NodeFactory.createURI("http://example.org/s" + i),
                        NodeFactory.createURI("http://example.org/p"),
                        NodeFactory.createLiteralString("number " + i)));
            }
            part.finish();
        });
    }

    /** A release of what stands in a TriG text. */
    static Release release(Path folder, String base, String trig) {
        return release(folder, base, RDFParser.fromString(trig, Lang.TRIG)::parse);
    }

    private static Release release(Path folder, String base, Consumer<DumpPart> content) {
        try (NewRelease release = new Releases(folder).begin("2026-11-21", Prefixes.all(new Iris(base)))) {
            DumpPart part = release.part();
            content.accept(part);
            release.append(part);
            Files.writeString(release.problems(), "severity\tfile\n");
            Files.writeString(release.census(), "records\tpath\n");
            release.load(none -> List.of());
            release.index(Site::entries);
            Model description = ModelFactory.createDefaultModel();
            description
                    .createResource(base)
                    .addProperty(RDF.type, VOID.Dataset)
                    .addProperty(RDFS.label, "the data set");
            release.describe(NodeFactory.createURI(base + "void"), description);
            return release.publish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void entries(Consumer<SearchEntry> sink) {
        for (int i = 0; i < STATEMENTS; i++) {
            List<Text> texts = List.of(new Text(Role.NAME, "number " + i, ""));
            sink.accept(new SearchEntry("http://example.org/s" + i, "number", 1, texts));
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }

    /** Whether something else than a description answers at this IRI: downloads, a release, the SPARQL service, a name space. */
    static boolean answersItself(String iri) {
        return iri.contains(Paths.DOWNLOADS)
                || iri.endsWith(Paths.SPARQL)
                || iri.endsWith("#")
                || iri.matches(".*" + Paths.RELEASES + "[^/]+/.+");
    }
}
