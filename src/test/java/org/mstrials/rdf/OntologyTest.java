package org.mstrials.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.util.OWLOntologyMerger;

/** The ontology is OWL 2 DL, consistent, small, and says what its terms mean. */
class OntologyTest {
    private final Graph graph = Ontology.read(Path.of("ontology")).graph();

    @Test
    void isOwl2DlAndConsistent() throws OWLOntologyCreationException {
        OWLOntology merged = merged();
        assertThat(new OWL2DLProfile().checkOntology(merged).getViolations()).isEmpty();
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(merged);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
        reasoner.dispose();
    }

    @Test
    void everyTermHasALabelAndAComment() {
        assertThat(terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(graph.contains(term, RDFS.Nodes.label, null)).as("label").isTrue();
            assertThat(graph.contains(term, RDFS.Nodes.comment, null))
                    .as("comment")
                    .isTrue();
        });
    }

    @Test
    void everyConceptHasOneLabelAndAScheme() {
        List<Node> concepts = List.of(Mst.Code, Mst.Endpoint, Mst.AdverseEvent, Mst.InterventionConcept).stream()
                .flatMap(type -> graph.find(null, RDF.Nodes.type, type).mapWith(t -> t.getSubject()).toList().stream())
                .toList();
        assertThat(concepts).isNotEmpty().allSatisfy(concept -> {
            assertThat(graph.find(concept, SKOS.prefLabel.asNode(), null).toList())
                    .hasSize(1);
            assertThat(graph.contains(concept, SKOS.inScheme.asNode(), null)).isTrue();
        });
    }

    @Test
    void everyBroaderConceptExists() {
        assertThat(graph.find(null, SKOS.broader.asNode(), null).toList())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(graph.contains(link.getObject(), SKOS.prefLabel.asNode(), null))
                        .isTrue());
    }

    @Test
    void hasNoBlankNode() {
        assertThat(graph.find()
                        .filterKeep(triple -> triple.getSubject().isBlank()
                                || triple.getObject().isBlank())
                        .toList())
                .isEmpty();
    }

    /** The core is what a newcomer reads in ten minutes. */
    @Test
    void coreIsSmall() {
        Graph core = RDFParser.source(Path.of("ontology/ms-trials.ttl")).toGraph();
        assertThat(ours(core, OWL.Class.asNode())).hasSizeBetween(15, 25);
        assertThat(ours(core, OWL.ObjectProperty.asNode()).size()
                        + ours(core, OWL.DatatypeProperty.asNode()).size())
                .isBetween(40, 70);
    }

    private List<Node> terms() {
        return List.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode()).stream()
                .flatMap(kind -> ours(graph, kind).stream())
                .toList();
    }

    private static List<Node> ours(Graph graph, Node kind) {
        return graph.find(null, RDF.Nodes.type, kind)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Mst.NS))
                .toList();
    }

    private static OWLOntology merged() throws OWLOntologyCreationException {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        manager.setOntologyLoaderConfiguration(new OWLOntologyLoaderConfiguration()
                .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT)
                .setFollowRedirects(false));
        manager.getIRIMappers()
                .add(iri ->
                        iri.toString().startsWith(Iris.HOME + "ontology") ? IRI.create(file(iri.toString())) : null);
        for (String name : Ontology.FILES) {
            if (manager.ontologies()
                    .noneMatch(loaded -> loaded.getOntologyID()
                            .getOntologyIRI()
                            .filter(iri -> file(iri.toString()).getName().equals(name))
                            .isPresent())) {
                manager.loadOntologyFromOntologyDocument(new File("ontology", name));
            }
        }
        return new OWLOntologyMerger(manager).createMergedOntology(manager, IRI.create("urn:test:merged"));
    }

    /** The file of an ontology IRI: …/ontology is the core, …/ontology/codes is codes.ttl. */
    private static File file(String iri) {
        String name = iri.substring(iri.lastIndexOf('/') + 1);
        return new File("ontology", (name.equals("ontology") ? "ms-trials" : name) + ".ttl");
    }
}
