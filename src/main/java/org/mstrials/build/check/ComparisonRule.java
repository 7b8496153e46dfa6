package org.mstrials.build.check;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mstrials.model.BadInstallation;
import org.mstrials.model.Code;
import org.mstrials.model.Code.Obstacle;
import org.mstrials.query.NamedQuery;
import org.mstrials.rdf.Iris;

/**
 * A rule that says which figures of the whole data set are about the same thing, or look so and are not: a file of the
 * ontology's folder comparisons, a SPARQL query for pairs {@code one} and {@code other}.
 *
 * @param node its IRI
 * @param query what it asks
 * @param obstacle why the pairs cannot be compared; empty when they can
 * @param independent whether the figures come from different sources, neither a copy of the other
 */
record ComparisonRule(Node node, NamedQuery query, Optional<Obstacle> obstacle, boolean independent) {
    /** Reads one file; one that cannot be understood stops the start with a {@link BadInstallation}. */
    static ComparisonRule of(Path file, NamedQuery query, Iris iris) {
        Optional<Obstacle> obstacle = query.header("obstacle")
                .map(name -> Code.parse(Obstacle.class, name)
                        .orElseThrow(() -> new BadInstallation(
                                "obstacle: " + name + " in " + file,
                                "write one of the code list obstacle of codes.ttl")));
        boolean independent = query.header("independent")
                .map(Boolean::parseBoolean)
                .orElseThrow(() -> new BadInstallation(
                        "no line on independence in " + file, "write a line #+ independent: true or false"));
        return new ComparisonRule(iris.rule(query.name()), query, obstacle, independent);
    }
}
