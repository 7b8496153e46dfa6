package org.mstrials.web.describe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mstrials.rdf.Iris;

/**
 * Where this server answers for an IRI: at the same path, whatever the server's own host is.
 *
 * @param base what the IRIs of the release's data start with; those of ontology, codes and concepts start with
 *     {@link Iris#HOME}, which is usually the same
 */
public record Addresses(String base) {
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String ROOT = "/index";

    /** The path for an IRI of ours; empty for an IRI of others. */
    public Optional<String> path(Node iri) {
        return Stream.of(base, Iris.HOME)
                .filter(iri.getURI()::startsWith)
                .map(start -> "/" + iri.getURI().substring(start.length()))
                .findFirst();
    }

    /** The path of a document about the thing at a path; the thing at the root has documents too. */
    static String document(String path, Representation form) {
        return (path.equals("/") ? ROOT : path) + form.suffix();
    }

    /** What a path may stand for. */
    List<Node> iris(String path) {
        String name = path.equals(ROOT) ? "" : path.substring(1);
        return Stream.of(base, Iris.HOME)
                .distinct()
                .map(start -> NodeFactory.createURI(start + name))
                .toList();
    }

    /**
     * How our IRIs may spell a path, the likeliest first: percent-encoding only where it is needed, and in upper case; no
     * slash at the end, no two in a row. An encoded slash or number sign may be meant, or may be somebody's caution.
     */
    static List<String> spellings(String path) {
        String tidy = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String plain = decoded(tidy);
        String upper = ENCODED.matcher(tidy).replaceAll(code -> code.group().toUpperCase(Locale.ROOT));
        return Stream.of(upper, Iris.escape(plain), plain, Iris.escape(plain.replaceAll("/+", "/")))
                .distinct()
                .toList();
    }

    /** A path without percent-encoding. */
    static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
