package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.CaseEvent;
import org.mstrials.model.Claim;
import org.mstrials.model.Claim.Topic;
import org.mstrials.model.Code.DefinitionKind;
import org.mstrials.model.Comparison;
import org.mstrials.model.Definition;
import org.mstrials.model.Observation;
import org.mstrials.model.Observation.Value;

/** Writes the facts of a document, each with its place. */
final class FactWriter {
    private final DocumentGraph document;
    private final List<Definition> definitions;

    /**
     * Writes into a document's graph.
     *
     * @param definitions the document's definitions, to which its figures are linked by their endpoint
     */
    FactWriter(DocumentGraph document, List<Definition> definitions) {
        this.document = document;
        this.definitions = definitions.stream()
                .filter(definition -> definition.kind() == DefinitionKind.ENDPOINT_DEFINITION)
                .toList();
    }

    void observation(Observation figure, int position) {
        Describer entry = document.describe(document.node("value", figure.id()))
                .a(Mst.Observation)
                .add(Mst.group, document.node("group", figure.group()))
                .add(Mst.endpoint, Iris.endpoint(figure.endpoint()))
                .code(Mst.statistic, figure.statistic())
                .text(Mst.printed, figure.printed())
                .code(Mst.unit, figure.unit())
                .code(Mst.qualifier, figure.qualifier())
                .count(Mst.numerator, figure.numerator())
                .count(Mst.denominator, figure.denominator())
                .text(Mst.method, figure.method())
                .text(SKOS.note.asNode(), figure.note())
                .count(Mst.position, position)
                .add(Terms.WAS_DERIVED_FROM, document.place("value", figure.id(), figure.place()));
        timePoint(entry, figure.timePoint());
        switch (figure.value()) {
            case Value.Known known -> entry.decimal(Mst.value, known.value());
            case Value.Missing missing -> entry.code(Mst.missingReason, missing.reason());
        }
        figure.dispersion()
                .ifPresent(spread -> entry.decimal(Mst.dispersion, spread.value())
                        .code(Mst.dispersionStatistic, spread.statistic()));
        figure.interval().ifPresent(interval -> {
            entry.decimal(Mst.lowerLimit, interval.lower())
                    .decimal(Mst.upperLimit, interval.upper())
                    .code(Mst.intervalStatistic, interval.statistic());
            interval.level().ifPresent(level -> entry.decimal(Mst.confidenceLevel, level));
        });
        definitions.stream()
                .filter(definition -> definition.endpoint().equals(Optional.of(figure.endpoint())))
                .forEach(definition -> entry.add(Mst.definition, document.node("definition", definition.id())));
    }

    /** A comparison stands where the figure of interest stands. */
    void comparison(Comparison comparison) {
        Describer entry = document.describe(document.node("comparison", comparison.compared()))
                .a(Mst.Comparison)
                .add(Mst.comparedObservation, document.node("value", comparison.compared()))
                .add(Mst.referenceObservation, document.node("value", comparison.reference()))
                .text(Mst.method, comparison.method())
                .add(Terms.WAS_DERIVED_FROM, document.place("value", comparison.compared(), comparison.place()));
        comparison.p().ifPresent(p -> entry.decimal(Mst.pValue, p.value()).code(Mst.pQualifier, p.qualifier()));
    }

    void definition(Definition definition) {
        Describer entry = document.describe(document.node("definition", definition.id()))
                .a(Mst.Definition)
                .code(Mst.definitionKind, definition.kind())
                .text(Mst.statement, definition.statement())
                .add(Terms.WAS_DERIVED_FROM, document.place("definition", definition.id(), definition.place()));
        definition.endpoint().ifPresent(endpoint -> entry.add(Mst.endpoint, Iris.endpoint(endpoint)));
        definition
                .studies()
                .forEach(study -> entry.add(Mst.about, document.iris().study(study)));
    }

    void event(CaseEvent event) {
        Describer entry = document.describe(document.node("event", event.id()))
                .a(Mst.CaseEvent)
                .add(Mst.group, document.node("group", event.group()))
                .add(Mst.endpoint, Iris.endpoint(event.endpoint()))
                .text(Mst.patient, event.patient())
                .count(Mst.numerator, event.count())
                .count(Mst.grade, event.grade())
                .flag(Mst.serious, event.serious())
                .text(RDFS.Nodes.label, event.onset())
                .code(Mst.eventOutcome, event.outcome())
                .code(Mst.relatedness, event.relatedness())
                .text(Mst.statement, event.detail())
                .text(SKOS.note.asNode(), event.treatment().map(treatment -> "Treatment: " + treatment))
                .text(Mst.printed, event.printed())
                .add(Terms.WAS_DERIVED_FROM, document.place("event", event.id(), event.place()));
        timePoint(entry, event.timePoint());
    }

    void claim(Claim claim) {
        Describer entry = document.describe(document.node("claim", claim.id()))
                .a(Mst.Claim)
                .code(Mst.claimKind, claim.kind())
                .code(Mst.certainty, claim.certainty())
                .text(Mst.statement, claim.statement())
                .text(Mst.attributedTo, claim.attributedTo())
                .text(DC_11.type.asNode(), claim.sourceKind())
                .add(Terms.WAS_DERIVED_FROM, document.place("claim", claim.id(), claim.place()));
        claim.about().forEach(topic -> entry.add(Mst.about, node(topic)));
    }

    private Node node(Topic topic) {
        return switch (topic) {
            case Topic.OfStudy study -> document.iris().study(study.id());
            case Topic.OfGroup group -> document.node("group", group.id());
            case Topic.OfEndpoint endpoint -> Iris.endpoint(endpoint.id());
            case Topic.OfIntervention intervention -> Iris.interventionConcept(intervention.id());
        };
    }

    private void timePoint(Describer entry, Optional<String> time) {
        time.ifPresent(id -> entry.add(Mst.timePoint, document.node("timepoint", id)));
    }
}
