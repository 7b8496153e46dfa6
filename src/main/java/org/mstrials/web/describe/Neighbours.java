package org.mstrials.web.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Mst;

/** Helps who asked for something that is not there. */
public final class Neighbours {
    private static final int MANY = 8;
    private static final QueryFile NEAR = QueryFile.read("near");

    /** What the things are whose paths begin with a word. */
    private static final Map<String, List<Node>> KINDS = Map.of(
            "study", List.of(Mst.Study),
            "publication", List.of(Mst.Publication),
            "endpoint", List.of(Mst.Endpoint, Mst.AdverseEvent),
            "intervention", List.of(Mst.InterventionConcept),
            "code", List.of(SKOS.ConceptScheme.asNode()),
            "source", List.of(Mst.SourceDocument),
            "evidence", List.of(Mst.SourceDocument));

    private Neighbours() {}

    /**
     * A description that has nothing of what was asked for but the sentence, and links to what is near: the whole that it
     * would be a part of and other parts of that, or things of its kind.
     */
    public static Description of(String path, String sentence, Descriptions descriptions, Addresses addresses) {
        Node asked = addresses.iris(Addresses.normalised(path)).getFirst();
        Statements statements = new Statements();
        statements.add(Quad.create(
                Quad.defaultGraphIRI, asked, RDFS.Nodes.comment, NodeFactory.createLiteralString(sentence)));
        List<Node> wholes = descriptions.wholes(asked);
        List<Node> near = wholes.isEmpty() ? alike(path, descriptions) : around(asked, wholes.getLast(), descriptions);
        near.forEach(node -> statements.add(Quad.create(Quad.defaultGraphIRI, asked, RDFS.Nodes.seeAlso, node)));
        return descriptions.named(asked, wholes, statements);
    }

    /** The whole, and those of its parts that are of the kind asked for. */
    private static List<Node> around(Node asked, Node whole, Descriptions descriptions) {
        int kind = asked.getURI().indexOf('/', whole.getURI().length() + 1);
        String prefix = asked.getURI().substring(0, kind < 0 ? whole.getURI().length() : kind);
        List<Node> near = new ArrayList<>(List.of(whole));
        descriptions
                .own(whole)
                .map(Triple::getObject)
                .filter(part -> Description.isPart(part, whole) && part.getURI().startsWith(prefix))
                .limit(MANY)
                .forEach(near::add);
        return near;
    }

    private static List<Node> alike(String path, Descriptions descriptions) {
        String[] segments = path.toLowerCase(Locale.ROOT).substring(1).split("/", -1);
        List<Node> types = KINDS.getOrDefault(segments[0], List.of());
        return Stream.of(segments[segments.length - 1], "")
                .map(word -> types.stream()
                        .flatMap(type -> NEAR
                                .select(
                                        descriptions.data(),
                                        Map.of("type", type, "word", NodeFactory.createLiteralString(word)))
                                .stream())
                        .limit(MANY)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
