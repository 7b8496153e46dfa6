package org.mstrials.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.web.describe.Description;

/** An ontology and its terms, each of which is found by its fragment. */
public final class OntologyPage implements Presentation {
    /**
     * What the page shows besides what is said of the ontology itself.
     *
     * @param classes by name
     * @param properties by name
     * @param uses how many things a class has, and how many statements a property, by the term's fragment
     */
    public record View(List<Block> classes, List<Block> properties, Map<String, String> uses) {}

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
        return new View(terms(description, names, true), terms(description, names, false), uses(description, names));
    }

    /** As the description of the data set counts them. */
    private static Map<String, String> uses(Description description, Names names) {
        Thing ontology = new Thing(description.thing(), description, names);
        return description
                .statements()
                .filter(statement -> statement.getPredicate().equals(VOID._class.asNode())
                        || statement.getPredicate().equals(VOID.property.asNode()))
                .collect(Collectors.toMap(
                        statement -> statement.getObject().getURI().replaceFirst(".*#", ""),
                        statement -> Stream.of(VOID.entities.asNode(), VOID.triples.asNode())
                                .flatMap(count -> ontology.of(statement.getSubject()).texts(count).stream())
                                .findFirst()
                                .orElse("0"),
                        (one, other) -> one));
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
