package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;

/** A posted outcome: its measurements by class and category, a column a group, and its analyses. */
public final class ResultPage implements Presentation {
    /**
     * What the page shows before everything else that is said of the result.
     *
     * @param facts time frame, unit and so on
     * @param groups the columns
     * @param rows the measurements
     * @param analyses the analyses
     * @param findings what the checks find in it
     */
    public record View(
            List<Fact> facts,
            List<Anchor> groups,
            List<Measured> rows,
            List<Analysed> analyses,
            List<Finding> findings) {}

    /**
     * Measurements of one class and category.
     *
     * @param name class and category; empty when there is but one
     * @param cells for each group its figures
     */
    public record Measured(String name, List<List<Figure>> cells) {}

    /**
     * An analysis.
     *
     * @param figure the estimate
     * @param parameter what was estimated
     * @param groups the groups compared
     * @param p the p-value as posted
     * @param method the method
     */
    public record Analysed(
            Figure figure,
            Optional<String> parameter,
            List<Anchor> groups,
            Optional<String> p,
            Optional<String> method) {}

    private static final List<Node> FACTS = List.of(
            Mst.outcomeType,
            Mst.timeFrame,
            Mst.unitOfMeasure,
            Mst.parameterType,
            Mst.dispersionType,
            Mst.populationDescription,
            Mst.reportingStatus,
            Mst.endpoint);

    @Override
    public Node type() {
        return Mst.OutcomeResult;
    }

    @Override
    public String template() {
        return "result";
    }

    @Override
    public List<String> queries() {
        return List.of("result", "findings");
    }

    @Override
    public View view(Description description, Names names) {
        Thing result = new Thing(description.thing(), description, names);
        List<Thing> parts = result.subjects(Mst.item);
        List<Thing> measured =
                parts.stream().filter(part -> part.is(Mst.Observation)).toList();
        SequencedSet<Thing> groups = measured.stream()
                .flatMap(figure -> figure.one(Mst.group).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<Thing>> rows = measured.stream()
                .collect(Collectors.groupingBy(ResultPage::name, LinkedHashMap::new, Collectors.toList()));
        List<Measured> table = new ArrayList<>();
        rows.forEach((name, figures) -> table.add(new Measured(
                name,
                groups.stream()
                        .map(group -> figures.stream()
                                .filter(figure -> figure.has(Mst.group, group.node()))
                                .map(Figure::of)
                                .toList())
                        .toList())));
        return new View(
                Fact.of(result, FACTS),
                groups.stream().map(Thing::anchor).toList(),
                table,
                parts.stream()
                        .filter(part -> part.is(Mst.OutcomeAnalysis))
                        .map(ResultPage::analysed)
                        .toList(),
                Finding.all(result));
    }

    private static String name(Thing figure) {
        return Stream.of(Mst.classTitle, Mst.categoryTitle)
                .flatMap(title -> figure.text(title).stream())
                .collect(Collectors.joining(", "));
    }

    private static Analysed analysed(Thing analysis) {
        return new Analysed(
                Figure.of(analysis),
                analysis.text(Mst.parameterName),
                analysis.anchors(Mst.group),
                analysis.text(Mst.printedPValue),
                analysis.text(Mst.method));
    }
}
