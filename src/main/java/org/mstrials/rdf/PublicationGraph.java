package org.mstrials.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.mstrials.model.PublicationId;

/**
 * The graph of one bibliographic record. What it lists (references, grants, dates) belongs to the record and is named
 * after it: another record of the same publication may list it otherwise. The authors of the record that leads are named after the publication.
 *
 * @param iris mints the IRIs
 * @param record says things of the record
 * @param work says things of the publication
 */
record PublicationGraph(Iris iris, Describer record, Describer work) {
    /** An entry of a list of the record, without more. */
    Node entry(String kind, int position) {
        return Iris.part(record.subject(), kind, position);
    }

    /** An entry of a list of the record, which the publication points to. */
    Describer entry(Node property, String kind, int position, Node type) {
        Node node = entry(kind, position);
        work.add(property, node);
        return work.of(node).a(type);
    }

    /** Another publication, by its best identifier; all its identifiers are said. */
    Describer publication(List<PublicationId> ids) {
        Describer other = work.of(iris.publication(ids.getFirst())).a(Mst.Publication);
        ids.forEach(id -> PublicationWriter.name(other, id));
        return other;
    }
}
