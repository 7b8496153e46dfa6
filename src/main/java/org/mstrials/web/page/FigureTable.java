package org.mstrials.web.page;

import java.math.BigDecimal;
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
    private static final List<String> TOPS = List.of("efficacy", "safety", "disposition", "baseline-characteristic");

    private static final Comparator<Figure> BY_ENDPOINT = Comparator.comparing(
                    (Figure figure) -> text(figure.endpoint()))
            .thenComparing(figure -> figure.period().map(Figure.Period::axis).orElse(""))
            .thenComparing(figure -> text(figure.group()))
            .thenComparing(figure -> figure.period().map(Figure.Period::end).orElse(BigDecimal.ZERO))
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
                .sorted(Comparator.comparingInt((Map.Entry<Thing, List<Figure>> table) -> rank(table.getKey()))
                        .thenComparingInt(table -> -table.getValue().size()))
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

    /** What is two steps or more below a top concept belongs to the concept one step below it, the rest to the top. */
    private static Thing topic(Thing endpoint) {
        List<Thing> path = path(endpoint);
        return path.size() > 2 ? path.get(path.size() - 2) : path.getLast();
    }

    /** The concept, the broader one, and so on; a circle, which only a mistake can make, ends it. */
    private static List<Thing> path(Thing endpoint) {
        List<Thing> path = new ArrayList<>();
        Optional<Thing> next = Optional.of(endpoint);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = next.get().one(SKOS.broader.asNode());
        }
        return path;
    }

    /** Efficacy first, then safety; the more figures, the earlier. */
    private static int rank(Thing topic) {
        String top = path(topic).getLast().brief().text();
        return TOPS.contains(top) ? TOPS.indexOf(top) : TOPS.size();
    }

    private static String text(Optional<Anchor> anchor) {
        return anchor.map(Anchor::text).orElse("");
    }
}
