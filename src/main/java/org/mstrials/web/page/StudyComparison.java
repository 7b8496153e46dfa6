package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.mstrials.rdf.Mst;

/**
 * Two studies side by side.
 *
 * @param one the first study
 * @param other the second
 * @param facts their properties
 * @param arms of the one and of the other
 * @param outcomes what was to be measured, by endpoint, shared endpoints first
 */
public record StudyComparison(Anchor one, Anchor other, List<Pair> facts, Both<Arm> arms, List<Endpoint> outcomes) {
    private static final List<Node> FACTS = List.of(
            DCTerms.identifier.asNode(),
            Mst.acronym,
            Mst.overallStatus,
            Mst.studyType,
            Mst.phase,
            Mst.allocation,
            Mst.interventionModel,
            Mst.masking,
            Mst.primaryPurpose,
            Mst.conditionName,
            Mst.enrollment,
            Mst.startDate,
            Mst.primaryCompletionDate,
            Mst.completionDate,
            Mst.extensionOf,
            Mst.enrolledFrom);

    /**
     * Something of each.
     *
     * @param one of the one
     * @param other of the other
     */
    public record Both<T>(List<T> one, List<T> other) {
        /** Whether both have it. */
        public boolean shared() {
            return !one.isEmpty() && !other.isEmpty();
        }
    }

    /**
     * A property.
     *
     * @param property its name
     * @param values of each
     */
    public record Pair(Anchor property, Both<Anchor> values) {}

    /**
     * An arm.
     *
     * @param arm its name
     * @param type experimental, comparator and so on
     * @param interventions what it gets
     */
    public record Arm(Anchor arm, Optional<String> type, List<Anchor> interventions) {}

    /**
     * Outcome measures of one endpoint.
     *
     * @param endpoint the concept; empty for measures that are linked to none
     * @param measures of each
     */
    public record Endpoint(Optional<Anchor> endpoint, Both<Outcome> measures) {}

    /**
     * An outcome measure.
     *
     * @param outcome its name
     * @param level primary, secondary or other
     * @param timeFrame when it was to be measured
     */
    public record Outcome(Anchor outcome, Optional<String> level, Optional<String> timeFrame) {}

    static StudyComparison of(Thing one, Thing other) {
        return new StudyComparison(
                one.anchor(),
                other.anchor(),
                pairs(one, other, FACTS),
                new Both<>(arms(one), arms(other)),
                outcomes(one, other));
    }

    /** The properties that at least one of two things has. */
    static List<Pair> pairs(Thing one, Thing other, List<Node> properties) {
        return properties.stream()
                .sorted(one.names().vocabulary().order())
                .map(property ->
                        new Pair(one.names().term(property), new Both<>(one.values(property), other.values(property))))
                .filter(pair ->
                        !pair.values().one().isEmpty() || !pair.values().other().isEmpty())
                .toList();
    }

    private static List<Arm> arms(Thing study) {
        return study.all(Mst.arm).stream()
                .map(arm -> new Arm(arm.anchor(), arm.nameOf(Mst.armType), arm.anchors(Mst.intervention)))
                .toList();
    }

    private static List<Endpoint> outcomes(Thing one, Thing other) {
        Map<Optional<Anchor>, List<Outcome>> ones = byEndpoint(one);
        Map<Optional<Anchor>, List<Outcome>> others = byEndpoint(other);
        Set<Optional<Anchor>> endpoints = new LinkedHashSet<>(ones.keySet());
        endpoints.addAll(others.keySet());
        return endpoints.stream()
                .map(endpoint -> new Endpoint(
                        endpoint,
                        new Both<>(ones.getOrDefault(endpoint, List.of()), others.getOrDefault(endpoint, List.of()))))
                .sorted(Comparator.comparing((Endpoint row) -> row.endpoint().isEmpty())
                        .thenComparing(row -> !row.measures().shared()))
                .toList();
    }

    private static Map<Optional<Anchor>, List<Outcome>> byEndpoint(Thing study) {
        Map<Optional<Anchor>, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (Thing measure : study.all(Mst.outcomeMeasure)) {
            Outcome outcome =
                    new Outcome(measure.anchor(), measure.nameOf(Mst.outcomeLevel), measure.text(Mst.timeFrame));
            List<Anchor> endpoints = measure.anchors(Mst.endpoint);
            (endpoints.isEmpty()
                            ? Stream.of(Optional.<Anchor>empty())
                            : endpoints.stream().map(Optional::of))
                    .forEach(endpoint -> outcomes.computeIfAbsent(endpoint, unused -> new ArrayList<>())
                            .add(outcome));
        }
        return outcomes;
    }
}
