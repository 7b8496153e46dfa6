package org.mstrials.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;

/** The front page, which is the page of the data set. */
public final class HomePage implements Presentation {
    private static final List<Counted> COUNTED = List.of(
            new Counted(Mst.Study, "studies"),
            new Counted(Mst.Publication, "publications"),
            new Counted(Mst.SourceDocument, "records and documents"),
            new Counted(Mst.Observation, "reported figures"),
            new Counted(Mst.Comparison, "comparisons"),
            new Counted(Mst.Endpoint, "endpoints"));

    private record Counted(Node type, String plural) {}

    /**
     * How many things of a class there are.
     *
     * @param kind the class, in the plural
     * @param number as counted in the release
     */
    public record Count(Anchor kind, String number) {}

    /**
     * What the front page shows.
     *
     * @param counts of the classes that most people look for
     */
    public record View(List<Count> counts) {}

    @Override
    public Node type() {
        return VOID.Dataset.asNode();
    }

    /** Subsets are data sets too, and parts of the data set. */
    @Override
    public boolean isFor(Description description) {
        return description.wholes().isEmpty();
    }

    @Override
    public String template() {
        return "home";
    }

    @Override
    public List<String> queries() {
        return List.of("home");
    }

    @Override
    public View view(Description description, Names names) {
        return new View(COUNTED.stream()
                .flatMap(counted -> entities(counted.type(), description)
                        .map(number -> new Count(
                                new Anchor(
                                        counted.plural(),
                                        names.term(counted.type()).href()),
                                number.getLiteralLexicalForm())))
                .toList());
    }

    private static Stream<Node> entities(Node type, Description description) {
        return description
                .statements()
                .filter(statement -> statement.getPredicate().equals(VOID._class.asNode())
                        && statement.getObject().equals(type))
                .map(Triple::getSubject)
                .flatMap(partition -> description.values(partition, VOID.entities.asNode()).stream());
    }
}
