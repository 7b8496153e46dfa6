package org.mstrials.build.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;

/**
 * The rules of arithmetic and sense.
 *
 * @param all by name
 */
public record Rules(List<Rule> all) implements Check {
    /** Reads the rules of an ontology folder. */
    public static Rules read(Path ontology, Iris iris) {
        Path folder = ontology.resolve("checks");
        return new Rules(NamedQueries.read(folder).all().stream()
                .map(query -> Rule.of(folder.resolve(query.name() + ".rq"), query, iris))
                .toList());
    }

    @Override
    public void look(DatasetGraph source, Consumer<Finding> findings) {
        all.forEach(rule -> rule.look(source, findings));
    }
}
