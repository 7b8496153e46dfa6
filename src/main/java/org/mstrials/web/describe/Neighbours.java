package org.mstrials.web.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Mst;

/** Helps who asked for something that is not there. */
public final class Neighbours {
    private static final int MANY = 8;
    private static final int SEARCHED = 1000;
    private static final QueryFile NEAR = QueryFile.read("near");

    /** What the things are whose paths begin with a word. */
    private static final Map<String, List<Node>> KINDS = Map.of(
            "study", List.of(Mst.Study),
            "publication", List.of(Mst.Publication),
            "endpoint", List.of(Mst.Endpoint, Mst.AdverseEvent),
            "intervention", List.of(Mst.InterventionConcept),
            "code", List.of(SKOS.ConceptScheme.asNode()),
            "source", List.of(Mst.SourceDocument),
            "evidence", List.of(Mst.SourceDocument),
            "release", List.of(DCAT.Dataset.asNode()));

    private Neighbours() {}

    /**
     * A description that has nothing of what was asked for but the sentence, and links to what is near: things of its kind
     * that have its name in theirs, the whole that it would be a part of and other parts of that, or any things of its kind.
     */
    public static Description of(String path, String sentence, Descriptions descriptions, Addresses addresses) {
        Node asked = addresses.iris(Iris.escape(Addresses.decoded(path))).getFirst();
        String[] segments = path.toLowerCase(Locale.ROOT).substring(1).split("/", -1);
        List<Node> wholes = descriptions.wholes(asked);
        Stream<Node> alike = segments.length == 2 ? ofKind(segments[0], segments[1], descriptions) : Stream.of();
        List<Node> near = Stream.concat(alike, wholes.stream().flatMap(whole -> around(asked, whole, descriptions)))
                .distinct()
                .limit(MANY)
                .toList();
        Statements statements = new Statements();
        statements.add(statement(asked, RDFS.Nodes.comment, NodeFactory.createLiteralString(sentence)));
        (near.isEmpty() ? ofKind(segments[0], "", descriptions).limit(MANY) : near.stream())
                .forEach(thing -> statements.add(statement(asked, RDFS.Nodes.seeAlso, thing)));
        return descriptions.named(asked, wholes, statements);
    }

    private static Quad statement(Node asked, Node property, Node value) {
        return Quad.create(Quad.defaultGraphIRI, asked, property, value);
    }

    /** A whole, and those of its parts that are of the kind asked for. */
    private static Stream<Node> around(Node asked, Node whole, Descriptions descriptions) {
        int kind = asked.getURI().indexOf('/', whole.getURI().length() + 1);
        String prefix = asked.getURI().substring(0, kind < 0 ? whole.getURI().length() : kind);
        return Stream.concat(
                Stream.of(whole),
                descriptions
                        .neighbours(whole)
                        .limit(SEARCHED)
                        .filter(part ->
                                Description.isPart(part, whole) && part.getURI().startsWith(prefix)));
    }

    private static Stream<Node> ofKind(String kind, String word, Descriptions descriptions) {
        Node name = NodeFactory.createLiteralString(word);
        return KINDS.getOrDefault(kind, List.of()).stream()
                .flatMap(type -> NEAR.select(descriptions.data(), Map.of("type", type, "word", name)).stream());
    }
}
