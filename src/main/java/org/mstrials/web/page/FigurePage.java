package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;
import org.mstrials.web.describe.Description;

/**
 * A reported number: what it is, of whom, when, by which definition, and the exact place that prints it.
 *
 * @param type the class of numbers
 */
public record FigurePage(Node type) implements Presentation {
    /**
     * What the page shows before everything else that is said of the figure.
     *
     * @param figure the figure
     * @param kind statistic, and what was counted or measured
     * @param facts group, population, time and so on
     * @param definitions what the document means by the endpoint
     * @param place where it stands, from the large to the small
     * @param near words beside it
     * @param pointer place in a record, as a JSON pointer
     * @param source the record or document
     * @param findings what the checks find
     * @param comparisons how it compares with what other places and sources print
     * @param others figures of the same endpoint and statistic in the same studies
     */
    public record View(
            Figure figure,
            String kind,
            List<Fact> facts,
            List<String> definitions,
            List<String> place,
            Optional<String> near,
            Optional<String> pointer,
            Optional<Anchor> source,
            List<Finding> findings,
            List<SourceComparison> comparisons,
            Optional<FigureTable> others) {}

    @Override
    public String template() {
        return "figure";
    }

    @Override
    public List<String> queries() {
        return List.of("figure");
    }

    @Override
    public View view(Description description, Names names) {
        Thing thing = new Thing(description.thing(), description, names);
        Optional<Thing> place = thing.one(Terms.WAS_DERIVED_FROM);
        Optional<Thing> group = thing.one(Mst.group);
        Optional<Thing> item = thing.one(Mst.item);
        return new View(
                Figure.of(thing),
                Stream.of(thing.nameOf(Mst.statistic), thing.nameOf(Mst.endpoint), thing.nameOf(Mst.item))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + " – " + other)
                        .orElse("number"),
                Stream.of(
                                fact(thing, Mst.endpoint),
                                fact(thing, Mst.item),
                                fact(thing, Mst.classTitle),
                                fact(thing, Mst.categoryTitle),
                                fact(thing, Mst.group),
                                group.flatMap(known -> fact(known, Mst.size)),
                                group.flatMap(known -> fact(known, Mst.population)),
                                group.flatMap(known -> fact(known, Mst.pools)),
                                group.flatMap(known -> fact(known, Mst.subgroupOf)),
                                fact(thing, Mst.timePoint),
                                item.flatMap(known -> fact(known, Mst.timeFrame)),
                                fact(thing, Mst.statistic),
                                fact(thing, Mst.unit),
                                item.flatMap(known -> fact(known, Mst.unitOfMeasure)),
                                fact(thing, Mst.method),
                                fact(thing, Mst.missingReason))
                        .flatMap(Optional::stream)
                        .toList(),
                thing.one(Mst.endpoint).stream()
                        .flatMap(endpoint -> endpoint.subjects(Mst.endpoint).stream())
                        .filter(definition -> definition.is(Mst.Definition))
                        .flatMap(definition -> definition.texts(Mst.statement).stream())
                        .toList(),
                place.stream()
                        .flatMap(known -> Stream.of(Mst.section, Mst.row, Mst.column))
                        .flatMap(part -> place.orElseThrow().texts(part).stream())
                        .toList(),
                place.flatMap(known -> known.text(Mst.near)),
                place.map(known -> known.node().getURI())
                        .filter(iri -> iri.contains("#"))
                        .map(iri -> iri.substring(iri.indexOf('#') + 1)),
                place.map(known -> known.one(Terms.HAS_SOURCE).orElse(known)).map(Thing::anchor),
                Finding.about(thing),
                SourceComparison.of(thing),
                others(thing));
    }

    private static Optional<Fact> fact(Thing thing, Node property) {
        return Fact.of(thing, List.of(property)).stream().findFirst();
    }

    private static Optional<FigureTable> others(Thing thing) {
        List<Figure> others = thing.one(Mst.endpoint).stream()
                .flatMap(endpoint -> endpoint.subjects(Mst.endpoint).stream())
                .filter(other -> other.is(Mst.Observation) && !other.equals(thing))
                .map(Figure::of)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(FigureTable.of(thing.one(Mst.endpoint).orElseThrow(), others));
    }
}
