package org.mstrials.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.NctId;
import org.mstrials.model.StudyDocument;

/** Writes the protocols, analysis plans and consent forms of a study. */
final class DocumentsWriter {
    private DocumentsWriter() {}

    static void write(Describer about, NctId study, Optional<Boolean> noAnalysisPlan, List<StudyDocument> documents) {
        about.flag(Mst.noAnalysisPlan, noAnalysisPlan);
        for (int i = 0; i < documents.size(); i++) {
            StudyDocument document = documents.get(i);
            Node node = Iris.part(about.subject(), "document", i + 1);
            about.add(Mst.document, node);
            Describer entry = about.of(node)
                    .a(Mst.StudyDocument)
                    .text(RDFS.Nodes.label, document.label())
                    .text(Mst.documentType, document.type())
                    .flag(Mst.hasProtocol, document.hasProtocol())
                    .flag(Mst.hasAnalysisPlan, document.hasAnalysisPlan())
                    .flag(Mst.hasConsentForm, document.hasConsentForm())
                    .date(DCTerms.date.asNode(), document.date())
                    .text(Mst.uploaded, document.uploaded())
                    .text(Mst.fileName, document.fileName())
                    .count(Mst.fileSize, document.size());
            document.fileName().ifPresent(name -> entry.add(Mst.download, Iris.download(study, name)));
        }
    }
}
