package org.mstrials.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
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
     * @param studies all, where there are few
     * @param publications that appeared last
     */
    public record View(List<Count> counts, List<Study> studies, List<Publication> publications) {}

    /**
     * A study.
     *
     * @param study its name
     * @param number in the registry
     * @param acronym short name
     * @param enrollment how many took part
     * @param start when it began
     * @param extended the studies that it continues
     */
    public record Study(
            Anchor study,
            Optional<String> number,
            Optional<String> acronym,
            Optional<String> enrollment,
            Optional<String> start,
            List<Anchor> extended) {
        String order() {
            return start.orElse("") + number.orElse("");
        }
    }

    /**
     * A publication.
     *
     * @param publication its name
     * @param date when it first appeared
     */
    public record Publication(Anchor publication, String date) {}

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
        Thing dataset = new Thing(description.thing(), description, names);
        return new View(counts(description, names), studies(dataset), publications(dataset));
    }

    private static List<Study> studies(Thing dataset) {
        return members(dataset, Mst.Study)
                .map(study -> new Study(
                        study.anchor(),
                        study.text(DCTerms.identifier.asNode()),
                        study.text(Mst.acronym),
                        study.text(Mst.enrollment),
                        study.text(Mst.startDate),
                        study.all(Mst.extensionOf).stream()
                                .map(extended -> new Anchor(
                                        extended.text(Mst.acronym)
                                                .orElseGet(
                                                        () -> extended.brief().text()),
                                        extended.anchor().href()))
                                .toList()))
                .sorted(Comparator.comparing(Study::order))
                .toList();
    }

    private static List<Publication> publications(Thing dataset) {
        return members(dataset, Mst.Publication)
                .flatMap(publication -> Stream.of(DCTerms.issued.asNode(), DCTerms.date.asNode())
                        .flatMap(date -> publication.texts(date).stream())
                        .min(Comparator.naturalOrder())
                        .map(date -> new Publication(publication.anchor(), date))
                        .stream())
                .sorted(Comparator.comparing(Publication::date).reversed())
                .toList();
    }

    private static Stream<Thing> members(Thing dataset, Node type) {
        return dataset.of(type).subjects(RDF.Nodes.type).stream();
    }

    private static List<Count> counts(Description description, Names names) {
        return COUNTED.stream()
                .flatMap(counted -> entities(counted.type(), description)
                        .map(number -> new Count(
                                new Anchor(
                                        counted.plural(),
                                        names.term(counted.type()).href()),
                                number.getLiteralLexicalForm())))
                .toList();
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
