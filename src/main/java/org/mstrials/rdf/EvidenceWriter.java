package org.mstrials.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.ArmName;
import org.mstrials.model.Comparison;
import org.mstrials.model.Evidence;
import org.mstrials.model.Group;
import org.mstrials.model.Observation;
import org.mstrials.model.Observation.Value;
import org.mstrials.model.Place;
import org.mstrials.model.Regimen;
import org.mstrials.model.TimePoint;

/** Writes what one document reports, into the graph of that document. */
public final class EvidenceWriter {
    private final Iris iris;
    private final StreamRDF sink;
    private final StudyOutlines outlines;

    /**
     * Writes to a sink.
     *
     * @param iris mints the IRIs
     * @param outlines the arms and interventions of the studies that documents name
     * @param sink takes the quads
     */
    public EvidenceWriter(Iris iris, StudyOutlines outlines, StreamRDF sink) {
        this.iris = iris;
        this.outlines = outlines;
        this.sink = sink;
    }

    /** Writes one document's evidence. */
    public void write(Evidence evidence) {
        Node source = iris.source(evidence);
        Describer about = new Describer(sink, source, source);
        about.a(Mst.SourceDocument)
                .text(RDFS.Nodes.label, evidence.title())
                .text(DCTerms.title.asNode(), evidence.title())
                .code(Mst.documentKind, evidence.kind());
        evidence.publication().ifPresent(id -> publication(about, evidence, iris.publication(id)));
        lineage(about, evidence);
        Document document = new Document(evidence.id(), about);
        evidence.groups().forEach(document::group);
        evidence.timePoints().forEach(document::timePoint);
        evidence.regimens().forEach(document::regimen);
        for (int i = 0; i < evidence.observations().size(); i++) {
            document.observation(evidence.observations().get(i), i + 1);
        }
        evidence.comparisons().forEach(document::comparison);
    }

    private void publication(Describer about, Evidence evidence, Node publication) {
        about.add(FOAF.primaryTopic.asNode(), publication);
        Describer work = about.of(publication).a(Mst.Publication);
        evidence.publication().ifPresent(id -> PublicationWriter.identify(work, id));
        evidence.reportsOn().forEach(study -> work.add(Mst.reportsOn, iris.study(study)));
    }

    private void lineage(Describer about, Evidence evidence) {
        evidence.lineages().forEach(lineage -> {
            Describer study = about.of(iris.study(lineage.study()));
            lineage.extensionOf().forEach(core -> study.add(Mst.extensionOf, iris.study(core)));
            lineage.enrolledFrom().forEach(core -> study.add(Mst.enrolledFrom, iris.study(core)));
        });
    }

    /** The nodes of one document. */
    private final class Document {
        private final String id;
        private final Describer about;

        private Document(String id, Describer about) {
            this.id = id;
            this.about = about;
        }

        private Node node(String kind, String name) {
            return iris.evidence(id, kind, name);
        }

        private void group(Group group) {
            Describer entry = about.of(node("group", group.id()))
                    .a(Mst.Group)
                    .text(RDFS.Nodes.label, group.label())
                    .count(Mst.size, group.size())
                    .codes(Mst.population, group.populations())
                    .text(SKOS.note.asNode(), group.note());
            group.pools().forEach(study -> entry.add(Mst.pools, iris.study(study)));
            group.subgroupOf().forEach(whole -> entry.add(Mst.subgroupOf, node("group", whole)));
            group.arms().forEach(arm -> arm(arm).ifPresent(node -> entry.add(Mst.ofArm, node)));
        }

        private Optional<Node> arm(ArmName name) {
            return outlines.arm(name).map(position -> Iris.arm(iris.study(name.study()), position));
        }

        private void timePoint(TimePoint time) {
            about.of(node("timepoint", time.id()))
                    .a(Mst.TimePoint)
                    .text(RDFS.Nodes.label, time.label())
                    .code(Mst.anchor, time.anchor())
                    .decimal(Mst.startOffset, time.from())
                    .decimal(Mst.endOffset, time.to())
                    .code(Mst.unit, time.unit());
        }

        private void regimen(Regimen regimen) {
            arm(regimen.arm()).ifPresent(arm -> {
                Node node = node("regimen", regimen.id());
                about.of(arm).add(Mst.regimen, node);
                Describer entry = about.of(node)
                        .a(Mst.Regimen)
                        .decimal(Mst.dose, regimen.dose())
                        .code(Mst.unit, regimen.unit())
                        .code(Mst.route, regimen.route())
                        .text(Mst.schedule, regimen.schedule());
                regimen.timePoint().ifPresent(time -> entry.add(Mst.timePoint, node("timepoint", time)));
                outlines.intervention(regimen.arm().study(), regimen.intervention())
                        .map(position ->
                                Iris.intervention(iris.study(regimen.arm().study()), position))
                        .ifPresent(intervention -> entry.add(Mst.intervention, intervention));
            });
        }

        private void observation(Observation figure, int position) {
            Describer entry = about.of(node("value", figure.id()))
                    .a(Mst.Observation)
                    .add(Mst.group, node("group", figure.group()))
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
                    .add(Terms.WAS_DERIVED_FROM, place(figure.id(), figure.place()));
            figure.timePoint().ifPresent(time -> entry.add(Mst.timePoint, node("timepoint", time)));
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
        }

        private void comparison(Comparison comparison) {
            Describer entry = about.of(node("comparison", comparison.compared()))
                    .a(Mst.Comparison)
                    .add(Mst.comparedObservation, node("value", comparison.compared()))
                    .add(Mst.referenceObservation, node("value", comparison.reference()))
                    .text(Mst.method, comparison.method())
                    .add(Terms.WAS_DERIVED_FROM, place(comparison.compared(), comparison.place()));
            comparison.p().ifPresent(p -> entry.decimal(Mst.pValue, p.value()).code(Mst.pQualifier, p.qualifier()));
        }

        /** A place is named after the first fact that stands there. */
        private Node place(String name, Place place) {
            Node node = node("place", name);
            about.of(node)
                    .a(Mst.Place)
                    .add(Terms.HAS_SOURCE, about.subject())
                    .text(Mst.section, place.section())
                    .text(Mst.row, place.row())
                    .text(Mst.column, place.column());
            return node;
        }
    }
}
