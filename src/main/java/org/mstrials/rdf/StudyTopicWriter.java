package org.mstrials.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.MeshTerm;
import org.mstrials.model.StudyTopic;

/** Writes what a study is about. */
final class StudyTopicWriter {
    private StudyTopicWriter() {}

    static void write(Describer about, StudyTopic topic) {
        about.text(DCTerms.abstract_.asNode(), topic.briefSummary())
                .text(DCTerms.description.asNode(), topic.detailedDescription())
                .texts(Mst.conditionName, topic.conditions())
                .texts(Mst.keyword, topic.keywords());
        for (MeshTerm term : topic.meshTerms()) {
            Node heading = Iris.mesh(term.id().value());
            about.add(property(term.kind()), heading);
            about.of(heading).text(RDFS.Nodes.label, term.term()).text(DCTerms.identifier.asNode(), term.written());
        }
    }

    private static Node property(MeshTerm.Kind kind) {
        return switch (kind) {
            case CONDITION -> Mst.conditionHeading;
            case BROADER_CONDITION -> Mst.broaderConditionHeading;
            case INTERVENTION -> Mst.interventionHeading;
            case BROADER_INTERVENTION -> Mst.broaderInterventionHeading;
        };
    }
}
