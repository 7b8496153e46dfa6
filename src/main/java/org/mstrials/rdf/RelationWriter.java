package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.CitedWork;
import org.mstrials.model.CitedWork.Part;
import org.mstrials.model.Relation;

/** Writes how a publication stands to others: corrections, comments, references. */
final class RelationWriter {
    private RelationWriter() {}

    static void relations(PublicationGraph graph, List<Relation> relations) {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            Describer entry = graph.entry(Mst.relation, "relation", i + 1, Mst.Relation);
            Describer other = other(graph, relation, entry.subject());
            other.text(DCTerms.bibliographicCitation.asNode(), relation.citation());
            entry.text(Mst.relationType, relation.type())
                    .text(DC_11.type.asNode(), relation.kind())
                    .add(Mst.relatedTo, other.subject())
                    .text(SKOS.note.asNode(), relation.note())
                    .text(Mst.assertedBy, relation.assertedBy())
                    .date(DCTerms.date.asNode(), relation.date());
            effect(relation, graph.work(), other);
        }
    }

    private static Describer other(PublicationGraph graph, Relation relation, Node entry) {
        if (!relation.ids().isEmpty()) {
            return graph.publication(relation.ids());
        }
        Node node = relation.address()
                .map(address -> Iris.address(address.toString()))
                .orElseGet(() -> Iris.unidentified(entry));
        Describer other = graph.work().of(node);
        relation.otherId().ifPresent(id -> PublicationWriter.identify(other, Iris.part(entry, "identifier", 1), id));
        return other;
    }

    /** Whichever of the two the record is of, the statement is about the one that is less to be trusted now. */
    private static void effect(Relation relation, Describer work, Describer other) {
        switch (relation.effect()) {
            case RETRACTED_IN -> marked(work, Mst.retractedIn, other);
            case RETRACTION_OF -> marked(other, Mst.retractedIn, work);
            case CONCERN_IN -> marked(work, Mst.concernIn, other);
            case CONCERN_FOR -> marked(other, Mst.concernIn, work);
            case CORRECTED_IN -> marked(work, Mst.correctedIn, other);
            case CORRECTION_OF -> marked(other, Mst.correctedIn, work);
            case NONE -> {}
        }
    }

    private static void marked(Describer publication, Node property, Describer notice) {
        publication.a(Mst.Publication).add(property, notice.subject());
        notice.a(Mst.Publication);
    }

    static void references(PublicationGraph graph, List<CitedWork> works) {
        for (int i = 0; i < works.size(); i++) {
            CitedWork work = works.get(i);
            Describer entry = graph.entry(Mst.reference, "reference", i + 1, Mst.Reference)
                    .count(Mst.position, i + 1L)
                    .text(Mst.citation, work.citation())
                    .text(Mst.referenceList, work.list());
            if (!work.ids().isEmpty()) {
                entry.add(Mst.cites, graph.publication(work.ids()).subject());
            }
            for (int j = 0; j < work.otherIds().size(); j++) {
                PublicationWriter.identify(
                        entry,
                        Iris.part(entry.subject(), "identifier", j + 1),
                        work.otherIds().get(j));
            }
            work.parts().forEach((part, text) -> entry.text(property(part), text));
        }
    }

    private static Node property(Part part) {
        return switch (part) {
            case KEY -> DC_11.identifier.asNode();
            case AUTHOR -> DC_11.creator.asNode();
            case TITLE -> DCTerms.title.asNode();
            case JOURNAL, VOLUME_TITLE -> DC_11.source.asNode();
            case SERIES_TITLE -> Mst.seriesTitle;
            case YEAR -> DC_11.date.asNode();
            case VOLUME -> Terms.VOLUME;
            case ISSUE -> Terms.ISSUE;
            case FIRST_PAGE -> Terms.PAGE_START;
            case EDITION -> Terms.EDITION;
            case DOI_ASSERTED_BY -> Mst.assertedBy;
        };
    }
}
