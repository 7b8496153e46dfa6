package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Arm;
import org.mstrials.model.Intervention;

/** Writes the arms of a study and what they receive. */
final class ArmsWriter {
    private final ConceptLabels concepts;

    ArmsWriter(ConceptLabels concepts) {
        this.concepts = concepts;
    }

    void write(Describer about, List<Arm> arms, List<Intervention> interventions) {
        for (int i = 0; i < arms.size(); i++) {
            arm(about, arms.get(i), Iris.arm(about.subject(), i + 1));
        }
        for (int i = 0; i < interventions.size(); i++) {
            intervention(about, interventions.get(i), Iris.intervention(about.subject(), i + 1));
        }
    }

    private static void arm(Describer about, Arm arm, Node node) {
        about.add(Mst.arm, node);
        Describer entry = about.of(node)
                .a(Mst.Arm)
                .text(RDFS.Nodes.label, arm.label())
                .code(Mst.armType, arm.type())
                .text(DCTerms.description.asNode(), arm.description())
                .texts(Mst.interventionName, arm.interventionNames());
        arm.interventions()
                .forEach(index -> entry.add(Mst.intervention, Iris.intervention(about.subject(), index + 1)));
    }

    private void intervention(Describer about, Intervention intervention, Node node) {
        about.add(Mst.intervention, node);
        Describer entry = about.of(node)
                .a(Mst.Intervention)
                .text(RDFS.Nodes.label, intervention.name())
                .code(Mst.interventionType, intervention.type())
                .text(DCTerms.description.asNode(), intervention.description())
                .texts(SKOS.altLabel.asNode(), intervention.otherNames());
        concepts.find(intervention.name()).ifPresent(concept -> entry.add(Mst.interventionConcept, concept));
    }
}
