package org.mstrials.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.web.describe.Description;

/** What is in the data set, on which terms, how to cite it, and what its endpoint refuses. */
public final class DatasetPage implements Presentation {
    private static final Node CURRENT = NodeFactory.createURI(DCAT.NS + "hasCurrentVersion");

    /**
     * What the page shows.
     *
     * @param dataset its name, linked to the front page
     * @param description what it is, in a sentence
     * @param release the release that this is
     * @param triples how many statements it has
     * @param documents how many records and documents they are from
     * @param vocabularies in which it speaks
     * @param classes how many things of each there are, most first
     * @param properties how often each is used, most first
     * @param gaps what it does not cover: how many of each kind, and the query that lists them
     * @param parts the sources by kind, or whatever other parts are described
     */
    public record View(
            Anchor dataset,
            Optional<String> description,
            Optional<Anchor> release,
            Optional<String> triples,
            Optional<String> documents,
            List<Anchor> vocabularies,
            List<Count> classes,
            List<Count> properties,
            List<Count> gaps,
            List<Part> parts) {}

    /**
     * How many there are of something.
     *
     * @param term class or property
     * @param number linked to where it is said
     */
    public record Count(Anchor term, Anchor number) {
        long size() {
            return Long.parseLong(number.text());
        }
    }

    /**
     * A part of the data set.
     *
     * @param part its name
     * @param triples how many statements it has
     * @param documents how many records and documents they are from
     * @param terms on which it may be used
     * @param details where these terms stand
     */
    public record Part(
            Anchor part,
            Optional<String> triples,
            Optional<String> documents,
            List<String> terms,
            List<Anchor> details) {}

    @Override
    public Node type() {
        return VOID.DatasetDescription.asNode();
    }

    @Override
    public String template() {
        return "dataset";
    }

    @Override
    public List<String> queries() {
        return List.of("dataset");
    }

    @Override
    public View view(Description description, Names names) {
        Thing about = new Thing(description.thing(), description, names);
        Thing dataset = about.one(FOAF.primaryTopic.asNode()).orElse(about);
        return new View(
                dataset.anchor(),
                dataset.text(DCTerms.description.asNode()),
                dataset.one(CURRENT).map(Thing::anchor),
                dataset.text(VOID.triples.asNode()),
                dataset.text(VOID.documents.asNode()),
                dataset.anchors(VOID.vocabulary.asNode()),
                counts(
                        dataset,
                        VOID.classPartition.asNode(),
                        VOID._class.asNode(),
                        VOID.entities.asNode(),
                        DatasetPage::term),
                counts(
                        dataset,
                        VOID.propertyPartition.asNode(),
                        VOID.property.asNode(),
                        VOID.triples.asNode(),
                        DatasetPage::term),
                counts(dataset, dqv("hasQualityMeasurement"), dqv("isMeasurementOf"), dqv("value"), Thing::anchor),
                dataset.all(VOID.subset.asNode()).stream()
                        .map(DatasetPage::part)
                        .toList());
    }

    private static List<Count> counts(
            Thing dataset, Node partition, Node term, Node number, Function<Thing, Anchor> name) {
        return dataset.all(partition).stream()
                .flatMap(part -> part.one(term).stream()
                        .flatMap(counted -> part.text(number).stream()
                                .map(count -> new Count(
                                        name.apply(counted),
                                        new Anchor(count, part.anchor().href())))))
                .sorted(Comparator.comparingLong(Count::size).reversed())
                .toList();
    }

    private static Anchor term(Thing term) {
        return term.names().term(term.node());
    }

    private static Node dqv(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/dqv#" + name);
    }

    private static Part part(Thing part) {
        List<Thing> rights = part.all(DCTerms.rights.asNode());
        return new Part(
                part.anchor(),
                part.text(VOID.triples.asNode()),
                part.text(VOID.documents.asNode()),
                rights.stream()
                        .flatMap(terms -> terms.texts(DCTerms.description.asNode()).stream())
                        .toList(),
                rights.stream()
                        .flatMap(terms -> Stream.concat(
                                terms.anchors(RDFS.Nodes.seeAlso).stream(),
                                Stream.of(new Anchor(
                                        "as a statement", terms.anchor().href()))))
                        .toList());
    }
}
