package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Mst;

/**
 * Figures about one subject, one a row. A script may plot them from what the rows say.
 *
 * @param id the fragment by which it is found on its page
 * @param topic what they are about
 * @param figures the rows
 */
public record FigureTable(String id, Anchor topic, List<Figure> figures) {
    private static final Comparator<Figure> BY_ENDPOINT = Comparator.comparing(
                    (Figure figure) -> text(figure.endpoint()))
            .thenComparing(figure -> figure.period().map(Figure.Period::axis).orElse(""))
            .thenComparing(figure -> text(figure.group()))
            .thenComparing(figure -> figure.period().map(Figure.Period::end).orElse(java.math.BigDecimal.ZERO))
            .thenComparing(figure -> figure.time().orElse(""));

    /** A table for each topic, as the endpoints are grouped one level below their top. */
    static List<FigureTable> byTopic(List<Thing> figures) {
        Map<Thing, List<Figure>> tables = new LinkedHashMap<>();
        for (Thing figure : figures) {
            figure.one(Mst.endpoint)
                    .ifPresent(endpoint -> tables.computeIfAbsent(topic(endpoint), unused -> new ArrayList<>())
                            .add(Figure.of(figure)));
        }
        return tables.entrySet().stream()
                .map(table -> of(table.getKey(), table.getValue()))
                .toList();
    }

    static FigureTable of(Thing topic, List<Figure> figures) {
        String iri = topic.node().getURI();
        return new FigureTable(
                iri.substring(iri.lastIndexOf('/') + 1),
                topic.anchor(),
                figures.stream().sorted(BY_ENDPOINT).toList());
    }

    /** The broader concept that stands just below a top concept; the concept itself where there is none. */
    private static Thing topic(Thing endpoint) {
        Thing topic = endpoint;
        Optional<Thing> broader = topic.one(SKOS.broader.asNode());
        while (broader.isPresent() && broader.get().one(SKOS.broader.asNode()).isPresent()) {
            topic = broader.get();
            broader = topic.one(SKOS.broader.asNode());
        }
        return topic;
    }

    private static String text(Optional<Anchor> anchor) {
        return anchor.map(Anchor::text).orElse("");
    }
}
