package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.RealRelease;
import org.mstrials.rdf.Iris;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;

/** The site of thousands of real records: their things are described, whatever the records leave out. */
class RealSiteTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(RealRelease.get());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** The front page, and a thing of each class. */
    static Stream<String> paths() {
        Release release = RealRelease.get();
        Map<Node, String> byType = new LinkedHashMap<>();
        try (OpenRelease open = release.open()) {
            open.dataset()
                    .executeRead(() -> open.dataset()
                            .find(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY)
                            .forEachRemaining(quad -> {
                                String iri = quad.getSubject().getURI();
                                if (iri.startsWith(Iris.HOME) && !Site.answersItself(iri)) {
                                    byType.putIfAbsent(
                                            quad.getObject(),
                                            iri.substring(Iris.HOME.length() - 1)
                                                    .replaceFirst("#.*", ""));
                                }
                            }));
        }
        assertThat(byType).hasSizeGreaterThan(40);
        return Stream.concat(Stream.of("/", "/void", "/search?q=interferon", "/queries"), byType.values().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyKindOfThingHasAPage(String path) {
        Wire answer = site.wire("GET", path, "Accept: text/html");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1>");
    }
}
