package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.mstrials.model.Problem.Severity;

/** Finds the records in an XML file of PubMed: a set of articles and books, or one. Memory holds one at a time. */
record PubMedFile(XmlRecords records) {
    private static final Set<String> SETS = Set.of("PubmedArticleSet", "PubmedBookArticleSet");
    private static final List<String> RECORDS = List.of("PubmedArticle", "PubmedBookArticle");
    private static final Set<String> NAMESPACES = Set.of("");

    static boolean isRoot(QName root) {
        return root.getNamespaceURI().isEmpty()
                && (SETS.contains(root.getLocalPart()) || RECORDS.contains(root.getLocalPart()));
    }

    /** Reads on from the root's start. */
    void read(XmlEvents xml) throws XMLStreamException {
        if (RECORDS.contains(xml.getLocalName())) {
            record(XmlElement.read(xml, NAMESPACES));
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = XmlElement.read(xml, NAMESPACES);
                switch (element.name()) {
                    case "DeleteCitation", "DeleteDocument" -> deleted(element);
                    default -> record(element);
                }
            }
        }
    }

    private void record(XmlElement element) {
        if (RECORDS.contains(element.name())) {
            Complaints complaints = records.complaints(Optional.empty());
            records.hand(() -> PubMedRecord.read(element, complaints, records.context()));
        } else {
            records.reject(Severity.RECORD, "an element " + element.name(), "one of " + RECORDS);
        }
    }

    /** Records that PubMed took back. */
    private void deleted(XmlElement list) {
        for (XmlElement pmid : list.children()) {
            records.hand(Unread.done(records.complaints(Optional.of(pmid.text()))
                    .rejected(Severity.NOTICE, list.name(), "a deleted record", "a record")));
        }
    }
}
