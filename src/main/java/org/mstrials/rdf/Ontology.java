package org.mstrials.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.model.BadInstallation;

/**
 * The ontology folder: core, terms of registry records, posted results, publications, checks and changes, code lists, endpoints,
 * interventions, shapes and mappings to other vocabularies, as one graph.
 *
 * @param graph all its triples
 * @param triples the same in the order of the files
 */
public record Ontology(Graph graph, List<Triple> triples) {
    /** The files, in the order in which a reader should meet them. */
    public static final List<String> FILES = List.of(
            "ms-trials.ttl",
            "registry.ttl",
            "results.ttl",
            "publications.ttl",
            "checks.ttl",
            "changes.ttl",
            "codes.ttl",
            "endpoints.ttl",
            "interventions.ttl",
            "shapes.ttl");

    /** Those that are of use without the rest. */
    public static final List<String> PUBLISHED = List.of("shapes.ttl", Mappings.FILE);

    /** Reads the folder; a missing or broken file stops the start with a {@link BadInstallation}. */
    public static Ontology read(Path folder) {
        List<Triple> triples = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (!Files.isReadable(file)) {
                throw new BadInstallation("no ontology file " + file, "restore it from the distribution");
            }
            try {
                RDFParser.source(file).parse(collector(triples));
            } catch (RiotException broken) {
                throw new BadInstallation(
                        "broken ontology file " + file + ": " + broken.getMessage(), "mend it or restore it");
            }
        }
        triples.addAll(Mappings.read(folder.resolve(Mappings.FILE)));
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return new Ontology(graph, List.copyOf(triples));
    }

    /** The versions that its files say they have, which are usually one. */
    public String version() {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(OWL2.versionInfo.asNode()))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Writes the ontology into the graph of its own name. */
    public void write(StreamRDF sink) {
        triples.forEach(triple -> sink.quad(Quad.create(Iris.ontology(), triple)));
    }

    /** Identifiers of all endpoint concepts, as evidence tables spell them. */
    public Set<String> endpoints() {
        return names(List.of(Mst.Endpoint, Mst.AdverseEvent));
    }

    /** Identifiers of all intervention concepts, as evidence tables spell them. */
    public Set<String> interventions() {
        return names(List.of(Mst.InterventionConcept));
    }

    private Set<String> names(List<Node> types) {
        Set<String> ids = new TreeSet<>();
        for (Node type : types) {
            graph.find(null, RDF.Nodes.type, type).forEach(triple -> ids.add(name(triple.getSubject())));
        }
        return ids;
    }

    private static String name(Node concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }

    private static StreamRDF collector(List<Triple> triples) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        };
    }
}
