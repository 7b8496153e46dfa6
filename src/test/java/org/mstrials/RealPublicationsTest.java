package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real records of PubMed, Crossref and repositories, which are not in the repository: what the graph has of them, counted
 * against the files by other means (DOM, a tree of JSON). Without the folder ../shared/data the test is skipped and says
 * so.
 */
class RealPublicationsTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final String PREFIXES = """
        PREFIX bibo: <http://purl.org/ontology/bibo/>
        PREFIX dc: <http://purl.org/dc/elements/1.1/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX mesh: <http://id.nlm.nih.gov/mesh/vocab#>
        PREFIX mst: <https://w3id.org/ms-trials/ontology#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        """;

    @TempDir
    private static Path folder;

    private static Release release;
    private static Map<String, Long> elements = new HashMap<>();
    private static List<JsonNode> works = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real records in " + DATA);
        release = EmbeddedRelease.build(folder, DATA.resolve("pubmed"), DATA.resolve("crossref"), DATA.resolve("oai"));
        countElements();
        collectWorks();
    }

    @Test
    void noPathIsUnknown() throws IOException {
        assertThat(Files.readAllLines(release.census(), UTF_8))
                .hasSizeGreaterThan(200)
                .noneMatch(line -> line.contains("\tunknown\t"));
    }

    /** 174 files of PubMed, 20 works of Crossref, and the records of repositories; each lost record is one of these. */
    @Test
    void everyRecordIsConvertedOrNamed() throws IOException {
        assertThat(count("{ GRAPH ?g { ?g a mst:SourceDocument } }")).isEqualTo(845);
        assertThat(problems("record"))
                .allSatisfy(line -> assertThat(line).contains("a second record of "))
                .hasSize(5);
        assertThat(problems("file"))
                .allSatisfy(line -> assertThat(line).containsAnyOf("OAI-PMH error", "invalid XML character"))
                .hasSize(4);
        assertThat(problems("field")).singleElement().asString().contains("ORCID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Author | ?p mst:contribution ?c . FILTER(!CONTAINS(STR(?c), '/investigator/'))",
                "Investigator | ?p mst:contribution ?c . FILTER(CONTAINS(STR(?c), '/investigator/'))",
                "Author/Identifier | ?agent owl:sameAs ?orcid",
                "AffiliationInfo/Identifier | ?workplace mst:organisation ?o",
                "Chemical | ?p mst:substance ?s",
                "CommentsCorrections | ?p mst:relation ?r",
                "Cites + Reference | ?p mst:reference ?r",
                "PublicationType | VALUES ?type { dcterms:type dc:type } ?p ?type ?t",
                "PubMedPubDate + ArticleDate + DateCreated + DateCompleted + DateRevised + ContributionDate +"
                        + " BeginningDate | ?p mst:step ?s",
                "Grant | ?p mst:grant ?s",
                "AccessionNumber | ?p mst:accession ?s",
                "Keyword | ?p dc:subject ?s",
                "GeneralNote | ?p mst:generalNote ?s",
                "CoiStatement | ?p mst:competingInterests ?s",
                "VernacularTitle | ?p mst:vernacularTitle ?s",
                "PubDate/MedlineDate + PubDate/Season | ?p mst:issuedPrinted ?s",
                "MedlinePgn | ?p bibo:pages ?s"
            })
    void whatPubMedListsIsInTheGraph(String names, String pattern) {
        long expected = Stream.of(names.split(" \\+ "))
                .mapToLong(name -> elements.getOrDefault(name, 0L))
                .sum();
        assertThat(expected).isPositive();
        assertThat(count("{ GRAPH ?g { %s } FILTER(CONTAINS(STR(?g), '/source/pubmed/')) }".formatted(pattern)))
                .isEqualTo(expected);
    }

    /** A heading is a topic, and so is each of its qualifiers with it; a heading that is there twice is one. */
    @Test
    void headingsAndQualifiersAreTopics() {
        assertThat(count("{ GRAPH ?g { ?p dcterms:subject ?topic . ?pair mesh:hasQualifier ?q ."
                        + " FILTER(?pair = ?topic) } }"))
                .isEqualTo(elements.get("QualifierName"));
        assertThat(count("{ GRAPH ?g { ?p dcterms:subject ?topic FILTER(!CONTAINS(STR(?topic), '/person/'))"
                        + " FILTER NOT EXISTS { ?topic mesh:hasQualifier ?q } }"
                        + " FILTER(CONTAINS(STR(?g), '/source/pubmed/')) }"))
                .isEqualTo(elements.get("DescriptorName") + elements.get("SupplMeshName"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author | ?p mst:contribution ?c",
                "reference | ?p mst:reference ?r",
                "license | ?p mst:licenceTerms ?l",
                "updated-by | ?p mst:relation ?r . ?r mst:relationType 'updated-by'",
                "assertion | ?p mst:generalNote ?note",
                "subject | ?p dc:subject ?s . FILTER(?s != 'Genomics')"
            })
    void whatCrossrefListsIsInTheGraph(String field, String pattern) {
        long expected =
                works.stream().mapToLong(work -> work.path(field).size()).sum();
        assertThat(expected).isPositive();
        assertThat(count("{ GRAPH ?g { %s } FILTER(CONTAINS(STR(?g), '/source/crossref/')) }".formatted(pattern)))
                .isEqualTo(expected);
    }

    /** But for the record before the break of the malformed file, which no DOM can read. */
    @ParameterizedTest
    @CsvSource({"dc:creator, author", "dc:contributor, contributor"})
    void whomRepositoriesNameIsInTheGraph(String element, String kind) {
        assertThat(elements.get(element)).isPositive();
        assertThat(count("{ GRAPH ?g { ?p mst:contribution ?c } FILTER(CONTAINS(STR(?g), '/source/record/')"
                        + " && !CONTAINS(STR(?g), 'MAXWELL') && CONTAINS(STR(?c), '/%s/')) }".formatted(kind)))
                .isEqualTo(elements.get(element));
    }

    private static void countElements() throws IOException {
        for (Path file : files("pubmed")) {
            Element root = dom(file).getDocumentElement();
            for (Element element : within(root, "*")) {
                String name = element.getTagName();
                boolean cites = element.getAttribute("RefType").equals("Cites");
                add(cites ? "Cites" : name);
                add(element.getParentNode().getNodeName() + '/' + name);
            }
        }
        Set<String> seen = new HashSet<>();
        for (Path file : files("oai")) {
            if (file.toString().contains("malformed")) {
                continue;
            }
            for (Element record : within(dom(file).getDocumentElement(), "record")) {
                List<Element> identifiers = within(record, "identifier");
                if (!identifiers.isEmpty()
                        && seen.add(identifiers.getFirst().getTextContent().strip())) {
                    for (String name : List.of("dc:creator", "dc:contributor")) {
                        within(record, name).stream()
                                .filter(element -> !element.getTextContent().isBlank())
                                .forEach(element -> add(name));
                    }
                }
            }
        }
    }

    private static void add(String name) {
        elements.merge(name, 1L, Long::sum);
    }

    private static void collectWorks() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : files("crossref")) {
            try (var values = JsonMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(file)) {
                while (values.hasNext()) {
                    JsonNode value = values.next();
                    JsonNode message = value.path("message").isObject() ? value.path("message") : value;
                    List<JsonNode> found = message.has("items")
                            ? message.path("items").valueStream().toList()
                            : List.of(message);
                    found.stream()
                            .filter(work -> seen.add(work.path("DOI").asString()))
                            .forEach(works::add);
                }
            }
        }
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private static Document dom(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ParserConfigurationException | SAXException failed) {
            throw new IllegalStateException(file.toString(), failed);
        }
    }

    private static List<Element> within(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> problems(String loss) throws IOException {
        return Files.readAllLines(release.problems(), UTF_8).stream()
                .filter(line -> line.startsWith(loss + '\t'))
                .toList();
    }

    private static long count(String pattern) {
        try (OpenRelease open = release.open()) {
            return Txn.calculateRead(open.dataset(), () -> {
                try (QueryExec execution = QueryExec.dataset(open.dataset())
                        .query(QueryFactory.create(PREFIXES + "SELECT (COUNT(*) AS ?n) " + pattern))
                        .build()) {
                    return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
                }
            });
        }
    }
}
