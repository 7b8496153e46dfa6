package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;
import org.mstrials.release.OpenRelease;
import org.mstrials.web.ShownFacts.Fact;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Representation;
import org.mstrials.web.page.Pages;

/** The page of a thing and every syntax of its RDF tell the same, and the page needs nobody else. */
class PagesTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of(EmbeddedRelease.get());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** One thing of each class; the page of the data set is not a list of its statements. */
    static Stream<String> oneOfEachClass() {
        Map<Node, String> byType = new LinkedHashMap<>();
        read(data -> data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY).forEachRemaining(quad -> {
            String iri = quad.getSubject().getURI();
            if (iri.startsWith(Iris.HOME) && !iri.contains("#") && !iri.equals(Iris.HOME) && !Site.answersItself(iri)) {
                byType.putIfAbsent(quad.getObject(), iri);
            }
        }));
        assertThat(byType).containsKeys(Mst.Study, Mst.Publication, Mst.Observation, OWL.Ontology.asNode());
        return byType.values().stream().distinct();
    }

    /**
     * The page of any thing lays out exactly the statements of the RDF. A page made for a class lays out none that the RDF
     * has not, and shows the value of each other one about the thing somewhere.
     */
    @ParameterizedTest
    @MethodSource("oneOfEachClass")
    void thePageShowsWhatTheRdfSays(String iri) {
        String path = iri.substring(Iris.HOME.length() - 1);
        Graph graph = graph(path, Representation.TURTLE);
        Document page = page(path);

        Set<Fact> all = graph.stream().map(PagesTest::fact).collect(Collectors.toSet());
        Set<Fact> said = all.stream()
                .filter(fact -> !isName(fact)
                        || (fact.subject().equals(iri) && !fact.value().equals(title(page))))
                .collect(Collectors.toSet());
        Set<Fact> shown = ShownFacts.of(page, iri);

        assertThat(shown).isNotEmpty();
        assertThat(all).containsAll(shown);
        said.removeAll(shown);
        if (isSpecial(iri, graph)) {
            assertThat(said)
                    .filteredOn(fact -> fact.subject().startsWith(iri))
                    .allMatch(fact -> ShownFacts.shows(page, fact.value()));
        } else {
            assertThat(said).isEmpty();
        }
    }

    private static Fact fact(Triple triple) {
        Node object = triple.getObject();
        return new Fact(
                triple.getSubject().getURI(),
                triple.getPredicate().getURI(),
                object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
    }

    private static boolean isSpecial(String iri, Graph graph) {
        return graph.stream(NodeFactory.createURI(iri), RDF.Nodes.type, Node.ANY)
                .anyMatch(triple -> Pages.supplements().containsKey(triple.getObject()));
    }

    /** What the description has of everything that it mentions. */
    private static boolean isName(Fact fact) {
        Node property = NodeFactory.createURI(fact.property());
        return Description.NAMES.contains(property) || property.equals(RDF.Nodes.type);
    }

    /** What a page calls other things are the names that its RDF gives them. */
    @ParameterizedTest
    @MethodSource("oneOfEachClass")
    void linksHaveTheNamesOfTheRdf(String iri) {
        String path = iri.substring(Iris.HOME.length() - 1);
        Graph graph = graph(path, Representation.TURTLE);
        for (Element link : page(path).select("main dd > a[href^=/], .part-name > a[href^=/]")) {
            Node thing = NodeFactory.createURI(Iris.HOME + link.attr("href").substring(1));
            List<String> names = Description.NAMES.stream()
                    .flatMap(name -> graph.find(thing, name, Node.ANY).toList().stream())
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .toList();
            assertThat(names.isEmpty() || names.contains(link.wholeText()))
                    .as(link.outerHtml())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachClass")
    void everySyntaxSaysTheSame(String iri) {
        String path = iri.substring(Iris.HOME.length() - 1);
        Graph turtle = graph(path, Representation.TURTLE);

        assertThat(turtle.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY))
                .isTrue();
        for (Representation form : Representation.ofRdf()) {
            assertThat(graph(path, form).isIsomorphicWith(turtle))
                    .as(form.name())
                    .isTrue();
        }
    }

    /** The counts of the front page are statements of its RDF. */
    @Test
    void theFrontPageCountsWhatTheRdfCounts() {
        Graph graph = graph("/", Representation.TURTLE);
        List<Element> counts = page("/").select(".counts > div");

        assertThat(counts).hasSizeGreaterThan(4);
        for (Element count : counts) {
            Node type = NodeFactory.createURI(
                    Iris.HOME + count.selectFirst("a").attr("href").substring(1));
            Node partition =
                    graph.find(Node.ANY, VOID._class.asNode(), type).next().getSubject();
            assertThat(graph.find(partition, VOID.entities.asNode(), Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm())
                    .isEqualTo(count.selectFirst("dd").text());
        }
    }

    /** The studies of the front page, what they continue, and the publications are statements of its RDF. */
    @Test
    void theFrontPageListsWhatTheRdfLists() {
        Graph graph = graph("/", Representation.TURTLE);
        List<Element> studies = page("/").select(".studies > li");

        assertThat(studies).hasSize(5);
        for (Element study : studies) {
            List<Element> links = study.select("a");
            for (Element extended : links.subList(1, links.size())) {
                assertThat(graph.contains(ours(links.getFirst()), Mst.extensionOf, ours(extended)))
                        .isTrue();
            }
        }
        assertThat(studies.get(3).select("p a").eachText()).containsExactly("CAMMS223", "CARE-MS I", "CARE-MS II");
        assertThat(page("/").select("[aria-labelledby=publications] li"))
                .isNotEmpty()
                .allMatch(publication -> graph.stream(
                                ours(publication.selectFirst("a")), DCTerms.date.asNode(), Node.ANY)
                        .anyMatch(date -> fact(date)
                                .value()
                                .equals(publication.selectFirst("time").text())));
    }

    private static Node ours(Element link) {
        return NodeFactory.createURI(Iris.HOME + link.attr("href").substring(1));
    }

    @Test
    void aFigureTellsHowItCompares() {
        Document page = page("/evidence/comi-2020/value/patients-extension-course-3-in-year-3");

        assertThat(page.select("[aria-labelledby=agreement] tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text())
                        .contains(
                                "agrees as an approximation",
                                "about 20%",
                                "care-extension-meeting-report",
                                "by 1",
                                "yes"));
    }

    @Test
    void aFigureTellsWhatTheChecksFind() {
        Document page = page("/evidence/camms223-12-year/value/disposition-reason-relapse");

        assertThat(page.select("[aria-labelledby=findings] tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text())
                        .contains("warning", "68, the number of courses beyond the second", "disposition-reason-mri"));
        assertThat(page("/study/NCT00930553").select("[aria-labelledby=findings] tbody tr"))
                .hasSize(11)
                .anySatisfy(row -> assertThat(row.text()).contains("12 people are counted", "7 can be meant"));
    }

    @Test
    void aNumberThatIsNotExactSaysSo() {
        assertThat(title(page("/evidence/care-extension-meeting-report/value/post-retreatment-year-3")))
                .isEqualTo("about 20%");
        assertThat(title(page("/evidence/camms223-12-year/value/efficacy-free-of-mri-activity")))
                .isEqualTo("≥69%");
        assertThat(title(page("/evidence/camms223-12-year/value/safety-serious-infection-yearly")))
                .isEqualTo("<4%");
    }

    @Test
    void theOntologyTellsHowOftenATermIsUsed() {
        Document page = page("/ontology");
        String studies = page("/").select(".counts dt:contains(studies) + dd").text();

        assertThat(studies).matches("[1-9]\\d*");
        assertThat(page.select("#Study .uses").text()).isEqualTo("used " + studies + " times");
        assertThat(page.select("#extensionOf .uses").text()).matches("used [1-9]\\d* times");
    }

    /** Search engines read of a publication what its RDF says. */
    @Test
    void schemaOrgIsEmbedded() {
        Document page = page("/publication/31762387");
        Graph schema = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        page.selectFirst("script[type=application/ld+json]").data(), Lang.JSONLD)
                .parse(schema);
        Node publication = NodeFactory.createURI(Iris.HOME + "publication/31762387");

        assertThat(schema.contains(publication, RDF.Nodes.type, schema("ScholarlyArticle")))
                .isTrue();
        assertThat(schema.find(publication, schema("author"), Node.ANY).toList())
                .hasSizeGreaterThan(5);
        assertThat(schema.find(publication, schema("name"), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo(title(page));
    }

    /** Of every page: it works without any other host, and machines find in its head what they find in the header. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/study/NCT00930553",
                "/publication/31762387/author/6/agent",
                "/intervention/alemtuzumab",
                "/ontology",
                "/void",
                "/search",
                "/search?q=alemtuzumab",
                "/compare?a=NCT00530348&b=NCT00548405",
                "/downloads/",
                "/sparql",
                "/queries",
                "/queries/arm-level-table",
                "/study/NCT99999999"
            })
    void pagesStandAlone(String path) throws IOException, InterruptedException {
        Wire answer = site.wire("GET", path, "Accept: text/html");
        Document page = Jsoup.parse(answer.body());

        assertThat(page.select("script:not([type=application/ld+json], [src^=/assets/]), style, [style], [onclick],"
                        + " iframe, img"))
                .isEmpty();
        int weight = site.bytes(path, "Accept", "text/html", "Accept-Encoding", "gzip")
                .body()
                .length;
        for (Element asset : page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src]")) {
            String address = asset.attr("href") + asset.attr("src");
            weight += site.bytes(address, "Accept-Encoding", "gzip").body().length;
            Wire file = site.wire("GET", address);
            assertThat(file.status()).as(asset.outerHtml()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).contains("immutable");
        }
        assertThat(weight).isLessThan(300_000);
        assertThat(page.select("html[lang=en], main#main, header, footer, nav, h1, a.skip[href=#main]"))
                .hasSizeGreaterThan(6);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("input:not([type=hidden]), select, textarea").eachAttr("id"))
                .allMatch(id -> page.selectFirst("label[for=" + id + "]") != null);
        String origin = "http://localhost:" + site.server().port();
        List<String> inHead =
                page
                        .select("head link:not([rel=stylesheet]):not([rel=icon]):not([rel=preload]):not([rel=search])")
                        .stream()
                        .map(link -> "<"
                                + link.attr("href")
                                        .replaceFirst("^/", origin + "/")
                                        .replaceFirst("^\\?", origin + path + "?")
                                + ">; rel=\"" + link.attr("rel") + "\"")
                        .toList();
        assertThat(answer.all("Link").stream()
                        .map(link -> link.replaceFirst("; type.*", ""))
                        .toList())
                .isEqualTo(inHead);
    }

    private static Graph graph(String path, Representation form) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        site.wire("GET", path, "Accept: " + form.mediaType()).body(),
                        form.syntax().orElseThrow())
                .parse(graph);
        return graph;
    }

    private static Document page(String path) {
        return Jsoup.parse(site.wire("GET", path, "Accept: text/html").body());
    }

    private static String title(Document page) {
        return page.selectFirst("h1").wholeText();
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }

    private static void read(Consumer<DatasetGraph> reader) {
        try (OpenRelease open = EmbeddedRelease.get().open()) {
            open.dataset().executeRead(() -> reader.accept(open.dataset()));
        }
    }
}
