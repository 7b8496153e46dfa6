package org.mstrials.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.mstrials.model.IpdSharing;
import org.mstrials.model.IpdSharing.AvailableData;

/** Writes what a study says of sharing the data of individual participants. */
final class SharingWriter {
    private SharingWriter() {}

    static void write(Describer about, IpdSharing sharing) {
        about.code(Mst.ipdSharing, sharing.plan())
                .text(Mst.ipdDescription, sharing.description())
                .codes(Mst.ipdInfoType, sharing.infoTypes())
                .text(Mst.ipdTimeFrame, sharing.timeFrame())
                .text(Mst.ipdAccessCriteria, sharing.accessCriteria())
                .address(Mst.ipdPage, sharing.page());
        for (int i = 0; i < sharing.available().size(); i++) {
            AvailableData data = sharing.available().get(i);
            Node node = Iris.part(about.subject(), "available-data", i + 1);
            about.add(Mst.availableData, node);
            about.of(node)
                    .a(Mst.AvailableData)
                    .text(DCTerms.identifier.asNode(), data.id())
                    .text(Mst.dataKind, data.kind())
                    .address(FOAF.page.asNode(), data.page())
                    .text(DCTerms.description.asNode(), data.comment());
        }
    }
}
