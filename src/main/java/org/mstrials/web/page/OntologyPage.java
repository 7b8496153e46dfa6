package org.mstrials.web.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.mstrials.web.describe.Description;

/** An ontology and its terms, each of which is found by its fragment. */
public final class OntologyPage implements Presentation {
    /**
     * What the page shows besides what is said of the ontology itself.
     *
     * @param classes by name
     * @param properties by name
     */
    public record View(List<Block> classes, List<Block> properties) {}

    @Override
    public Node type() {
        return OWL.Ontology.asNode();
    }

    @Override
    public String template() {
        return "ontology";
    }

    @Override
    public List<String> queries() {
        return List.of("ontology");
    }

    @Override
    public View view(Description description, Names names) {
        return new View(terms(description, names, true), terms(description, names, false));
    }

    private static List<Block> terms(Description description, Names names, boolean classes) {
        Blocks blocks = new Blocks(description, names);
        return description.described().stream()
                .filter(description::isPart)
                .filter(term -> description.types(term).contains(OWL.Class.asNode()) == classes)
                .map(blocks::about)
                .sorted(Comparator.comparing(Block::id, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
