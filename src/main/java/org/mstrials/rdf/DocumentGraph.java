package org.mstrials.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.ArmName;
import org.mstrials.model.Group;
import org.mstrials.model.Place;
import org.mstrials.model.Regimen;
import org.mstrials.model.TimePoint;

/** The nodes of one document, and those of them that its facts refer to: groups, time points, places, regimens. */
final class DocumentGraph {
    private final String id;
    private final Describer source;
    private final Iris iris;
    private final StudyOutlines outlines;

    DocumentGraph(String id, Describer source, Iris iris, StudyOutlines outlines) {
        this.id = id;
        this.source = source;
        this.iris = iris;
        this.outlines = outlines;
    }

    Iris iris() {
        return iris;
    }

    /** Something that the document names or, with document/name, another does. */
    Node node(String kind, String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? iris.evidence(id, kind, name)
                : iris.evidence(name.substring(0, slash), kind, name.substring(slash + 1));
    }

    /** Begins to say things of a node. */
    Describer describe(Node node) {
        return source.of(node);
    }

    void group(Group group) {
        Describer entry = describe(node("group", group.id()))
                .a(Mst.Group)
                .text(RDFS.Nodes.label, group.label())
                .count(Mst.size, group.size())
                .codes(Mst.population, group.populations())
                .text(SKOS.note.asNode(), group.note());
        group.pools().forEach(study -> entry.add(Mst.pools, iris.study(study)));
        group.subgroupOf().forEach(whole -> entry.add(Mst.subgroupOf, node("group", whole)));
        group.sameMembers().forEach(same -> entry.add(Mst.sameMembers, node("group", same)));
        group.arms().forEach(arm -> arm(arm).ifPresent(node -> entry.add(Mst.ofArm, node)));
        group.intervention()
                .ifPresent(concept -> entry.add(Mst.interventionConcept, Iris.interventionConcept(concept)));
    }

    void timePoint(TimePoint time) {
        Describer entry = describe(node("timepoint", time.id()))
                .a(Mst.TimePoint)
                .text(RDFS.Nodes.label, time.label())
                .code(Mst.anchor, time.anchor())
                .decimal(Mst.startOffset, time.from())
                .decimal(Mst.endOffset, time.to())
                .code(Mst.unit, time.unit())
                .text(SKOS.note.asNode(), time.note());
        time.correspondsTo().ifPresent(other -> entry.add(Mst.correspondsTo, node("timepoint", other)));
    }

    void regimen(Regimen regimen) {
        arm(regimen.arm()).ifPresent(arm -> {
            Node node = node("regimen", regimen.id());
            describe(arm).add(Mst.regimen, node);
            Describer entry = describe(node)
                    .a(Mst.Regimen)
                    .code(Mst.unit, regimen.unit())
                    .code(Mst.route, regimen.route())
                    .text(Mst.schedule, regimen.schedule());
            regimen.dose().ifPresent(dose -> entry.decimal(Mst.dose, dose));
            regimen.timePoint().ifPresent(time -> entry.add(Mst.timePoint, node("timepoint", time)));
            outlines.intervention(regimen.arm().study(), regimen.intervention())
                    .map(position -> Iris.intervention(iris.study(regimen.arm().study()), position))
                    .ifPresent(intervention -> entry.add(Mst.intervention, intervention));
        });
    }

    /** Where a fact is printed; the place has the name of its fact. */
    Node place(String kind, String name, Place place) {
        Node node = node("place", kind + '-' + name);
        describe(node)
                .a(Mst.Place)
                .add(Terms.HAS_SOURCE, source.subject())
                .text(Mst.section, place.section())
                .text(Mst.row, place.row())
                .text(Mst.column, place.column())
                .text(Mst.near, place.near());
        return node;
    }

    private Optional<Node> arm(ArmName name) {
        return outlines.arm(name).map(position -> Iris.arm(iris.study(name.study()), position));
    }
}
