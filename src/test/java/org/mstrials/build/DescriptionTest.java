package org.mstrials.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.EmbeddedRelease;
import org.mstrials.release.Download;
import org.mstrials.release.Release;

/** What the data set says about itself is what can be counted in it. */
class DescriptionTest {
    private static final String PREFIXES = """
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX mst: <https://w3id.org/ms-trials/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX spdx: <http://spdx.org/rdf/terms#>
        PREFIX void: <http://rdfs.org/ns/void#>
        PREFIX void-ext: <http://ldf.fi/void-ext#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;

    private static final Shapes DCAT_AP = Shapes.parse(RDFDataMgr.loadGraph(
            Path.of("src/test/resources/dcat-ap.ttl").toUri().toString()));

    private final Release release = EmbeddedRelease.get();
    private final Model description =
            RDFDataMgr.loadModel(release.description().toUri().toString());
    private final Model data = RDFDataMgr.loadModel(
            release.downloads().resolve("ms-trials.ttl.gz").toUri().toString());

    @Test
    void conformsToDcatAp() {
        assertThat(ShaclValidator.get()
                        .validate(DCAT_AP, description.getGraph())
                        .getEntries())
                .extracting(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .isEmpty();
    }

    /** A description without any of what it has of a kind is refused, so the shapes have something to say of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/title",
                "http://purl.org/dc/terms/publisher",
                "http://www.w3.org/ns/dcat#accessURL",
                "http://www.w3.org/ns/dcat#endpointURL",
                "http://www.w3.org/ns/dcat#mediaType",
                "http://spdx.org/rdf/terms#checksumValue",
                "http://xmlns.com/foaf/0.1/name",
                "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
            })
    void whatLacksSomethingDoesNotConform(String property) {
        Model broken = description.remove(description
                .listStatements(null, description.createProperty(property), (String) null)
                .filterDrop(fact -> fact.getObject().equals(DCAT.Catalog)
                        || fact.getObject().equals(DCAT.Dataset))
                .toList());

        assertThat(ShaclValidator.get().validate(DCAT_AP, broken.getGraph()).conforms())
                .isFalse();
    }

    @Test
    void everyDistributionIsAFileOfTheRelease() {
        assertThat(description
                        .listSubjectsWithProperty(RDF.type, DCAT.Distribution)
                        .mapWith(Resource::getURI)
                        .toList())
                .hasSize(11)
                .allSatisfy(address -> assertThat(address)
                        .startsWith("https://w3id.org/ms-trials/release/" + release.version() + "/"));
        for (Download file : release.files()) {
            if (!file.name().endsWith("description.ttl") && !file.name().endsWith("manifest.ttl")) {
                assertThat(ask(
                                description,
                                "ASK { <https://w3id.org/ms-trials/> dcat:distribution ?file . ?file dcat:byteSize "
                                        + "'%d'^^xsd:nonNegativeInteger ; dcterms:title '%s' ; spdx:checksum/spdx:checksumValue '%s'^^xsd:hexBinary }"
                                                .formatted(file.size(), file.name(), file.sha256())))
                        .as(file.name())
                        .isTrue();
            }
        }
    }

    /** Each question has the same answer in the data, where it is asked in another way, and in the description. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ?s ?p ?o } | <https://w3id.org/ms-trials/> void:triples ?n",
                "{ SELECT DISTINCT ?s { ?s ?p ?o } } | <https://w3id.org/ms-trials/> void:distinctSubjects ?n",
                "{ SELECT DISTINCT ?class { ?s a ?class } } | <https://w3id.org/ms-trials/> void:classes ?n",
                "{ SELECT DISTINCT ?p { ?s ?p ?o } } | <https://w3id.org/ms-trials/> void:properties ?n",
                "{ ?s a mst:Observation } | [] void:class mst:Observation ; void:entities ?n",
                "{ ?s mst:value ?o } | <https://w3id.org/ms-trials/> void:propertyPartition [ void:property mst:value"
                        + " ; void:triples ?n ]",
                "{ ?s a mst:Arm ; rdfs:label ?o } | [] void:class mst:Arm ; void:propertyPartition ["
                        + " void:property rdfs:label ; void:triples ?n ]",
                "{ ?s ?p ?o FILTER(DATATYPE(?o) = xsd:decimal) } | <https://w3id.org/ms-trials/>"
                        + " void-ext:datatypePartition [ void-ext:datatype xsd:decimal ; void:triples ?n ]",
                "{ ?s skos:exactMatch ?o FILTER(CONTAINS(STR(?o), '://doi.org/')) } |"
                        + " <https://w3id.org/ms-trials/void/links/doi/exactMatch> void:triples ?n",
                "{ ?s a mst:SourceDocument FILTER(CONTAINS(STR(?s), 'clinicaltrials.gov')) } |"
                        + " <https://w3id.org/ms-trials/void/source/clinicaltrials.gov> void:documents ?n",
            })
    void whatItSaysIsCounted(String question) {
        String[] counted = question.split(" \\| ", 2);

        assertThat(number(description, "SELECT ?n { " + counted[1] + " }"))
                .isEqualTo(number(data, "SELECT (COUNT(*) AS ?n) " + counted[0]))
                .isPositive();
    }

    @Test
    void everyKindOfSourceHasItsTerms() {
        assertThat(ask(
                        description,
                        "ASK { <https://w3id.org/ms-trials/> void:subset ?kind . ?kind void:documents ?n MINUS"
                                + " { ?kind dcterms:rights/dcterms:description ?terms } }"))
                .isFalse();
        assertThat(number(
                        description,
                        "SELECT (SUM(?documents) AS ?n) { <https://w3id.org/ms-trials/>"
                                + " void:subset/void:documents ?documents }"))
                .isEqualTo(number(data, "SELECT (COUNT(*) AS ?n) { ?source a mst:SourceDocument }"));
    }

    private static boolean ask(Model model, String query) {
        try (var execution =
                QueryExecutionFactory.create(QueryFactory.create(PREFIXES + query, Syntax.syntaxARQ), model)) {
            return execution.execAsk();
        }
    }

    private static long number(Model model, String query) {
        try (var execution =
                QueryExecutionFactory.create(QueryFactory.create(PREFIXES + query, Syntax.syntaxARQ), model)) {
            return execution.execSelect().next().getLiteral("n").getLong();
        }
    }
}
