package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;
import org.mstrials.web.describe.Description;

/**
 * An endpoint: what each document means by it, and everything that is reported of it.
 *
 * @param type the class of endpoints
 */
public record EndpointPage(Node type) implements Presentation {
    /**
     * What the page shows before everything else that is said of the endpoint.
     *
     * @param meaning what the concept means
     * @param definitions what each document means by it
     * @param figures everything that is reported of it
     * @param studies the studies that declared it as an outcome
     */
    public record View(
            Optional<String> meaning,
            List<Defined> definitions,
            Optional<FigureTable> figures,
            List<Measured> studies) {}

    /**
     * A definition.
     *
     * @param document whose it is
     * @param kind what it defines
     * @param definition the words, linked to its page
     */
    public record Defined(Optional<Anchor> document, Optional<String> kind, Anchor definition) {}

    /**
     * A study with an outcome of the endpoint.
     *
     * @param study name and page
     * @param outcomes its outcomes of the endpoint
     */
    public record Measured(Anchor study, List<Anchor> outcomes) {}

    @Override
    public String template() {
        return "endpoint";
    }

    @Override
    public List<String> queries() {
        return List.of("endpoint");
    }

    @Override
    public View view(Description description, Names names) {
        Thing endpoint = new Thing(description.thing(), description, names);
        List<Thing> about = endpoint.subjects(Mst.endpoint);
        List<Figure> figures = about.stream()
                .filter(figure -> figure.is(Mst.Observation))
                .map(Figure::of)
                .toList();
        List<Thing> outcomes =
                about.stream().filter(outcome -> outcome.is(Mst.OutcomeMeasure)).toList();
        return new View(
                endpoint.text(SKOS.definition.asNode()),
                about.stream()
                        .filter(definition -> definition.is(Mst.Definition))
                        .map(EndpointPage::defined)
                        .toList(),
                figures.isEmpty() ? Optional.empty() : Optional.of(FigureTable.of(endpoint, figures)),
                outcomes.stream()
                        .flatMap(outcome -> outcome.subjects(Mst.outcomeMeasure).stream())
                        .distinct()
                        .map(study -> new Measured(
                                study.anchor(),
                                study.all(Mst.outcomeMeasure).stream()
                                        .filter(outcomes::contains)
                                        .map(Thing::anchor)
                                        .toList()))
                        .toList());
    }

    private static Defined defined(Thing definition) {
        return new Defined(
                definition
                        .one(Terms.WAS_DERIVED_FROM)
                        .flatMap(place -> place.one(Terms.HAS_SOURCE))
                        .map(Thing::brief),
                definition.nameOf(Mst.definitionKind),
                new Anchor(
                        definition.text(Mst.statement).orElse("no words"),
                        definition.anchor().href()));
    }
}
