package org.mstrials.web.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mstrials.model.PublicationId;
import org.mstrials.rdf.Mst;

/**
 * Finds things by identifiers that their IRIs do not have: a publication by DOI, PMCID or handle, a study by any number of
 * any registry.
 */
final class OtherNames {
    private static final QueryFile QUERY = QueryFile.read("other-names");

    /** How a path names a kind of identifier, and how an identifier of that kind begins when it stands alone. */
    private static final Map<String, String> SCHEMES =
            Map.of("pmid/", "pmid:", "pubmed/", "pmid:", "doi/", "doi:", "pmc/", "pmcid:", "handle/", "hdl:");

    private OtherNames() {}

    /** The path of what this name names in another way; empty when that is nothing, or more than one thing. */
    static Optional<String> of(String name, DatasetGraph data, Addresses addresses) {
        List<Node> known = name.startsWith("/publication/")
                ? publications(name.substring("/publication/".length()), data)
                : name.startsWith("/study/") ? studies(name.substring("/study/".length()), data) : List.of();
        return known.size() == 1 ? addresses.path(known.getFirst()) : Optional.empty();
    }

    private static List<Node> publications(String name, DatasetGraph data) {
        String spelled = SCHEMES.entrySet().stream()
                .filter(scheme -> name.startsWith(scheme.getKey()))
                .map(scheme ->
                        scheme.getValue() + name.substring(scheme.getKey().length()))
                .findFirst()
                .orElse(name);
        return PublicationId.parse(spelled).stream()
                .flatMap(id -> find(Mst.Publication, id.value(), data))
                .toList();
    }

    private static List<Node> studies(String name, DatasetGraph data) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .distinct()
                .flatMap(number -> find(Mst.Study, number, data))
                .distinct()
                .toList();
    }

    private static Stream<Node> find(Node type, String name, DatasetGraph data) {
        return QUERY.select(data, Map.of("type", type, "name", NodeFactory.createLiteralString(name))).stream();
    }
}
