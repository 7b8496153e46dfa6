package org.mstrials.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.mstrials.model.Problem.Severity;

/**
 * Finds Dublin Core records (oai_dc) in an XML file, alone or in OAI-PMH 2.0 answers of any verb. Namespaces count,
 * prefixes do not. Memory holds one record at a time.
 */
record OaiFile(XmlRecords records) {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final Set<String> NAMESPACES = Set.of(
            OAI,
            OAI_DC,
            "http://purl.org/dc/elements/1.1/",
            "http://www.openarchives.org/OAI/2.0/provenance",
            "http://www.openarchives.org/OAI/2.0/rights/");

    private static final QName ENVELOPE = new QName(OAI, "OAI-PMH");
    private static final QName RECORD = new QName(OAI, "record");
    private static final QName ERROR = new QName(OAI, "error");
    private static final QName BARE = new QName(OAI_DC, "dc");

    /** Verbs whose answers have no records (OAI-PMH 2.0, section 4). */
    private static final Set<String> OTHER_VERBS =
            Set.of("Identify", "ListIdentifiers", "ListMetadataFormats", "ListSets");

    static boolean isRoot(QName root) {
        return root.equals(ENVELOPE) || root.equals(RECORD) || root.equals(BARE);
    }

    /** Reads on from the root's start. */
    void read(XmlEvents xml) throws XMLStreamException {
        if (xml.getName().equals(BARE)) {
            XmlElement metadata = container("metadata", XmlElement.read(xml, NAMESPACES));
            record(container("record", metadata));
            return;
        }
        boolean empty = true;
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                empty &= !readElement(xml);
            }
        }
        if (empty) {
            records.reject(Severity.NOTICE, "an OAI-PMH answer without records", "records");
        }
    }

    /** Reads a record, an error, or an answer without records; of anything else only the start. */
    private boolean readElement(XmlEvents xml) throws XMLStreamException {
        QName name = xml.getName();
        if (name.equals(RECORD)) {
            record(XmlElement.read(xml, NAMESPACES));
        } else if (name.equals(ERROR)) {
            error(XmlElement.read(xml, NAMESPACES));
        } else if (name.getNamespaceURI().equals(OAI) && OTHER_VERBS.contains(name.getLocalPart())) {
            XmlElement.read(xml, NAMESPACES);
            records.reject(Severity.NOTICE, "an OAI-PMH answer to " + name.getLocalPart(), "records");
        } else {
            return false;
        }
        return true;
    }

    private void record(XmlElement record) {
        Optional<String> identifier = record.child("header")
                .flatMap(header -> header.child("identifier"))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty());
        Complaints complaints = records.complaints(identifier);
        records.hand(() -> DublinCoreRecord.read(record, complaints, records.context()));
    }

    /** That nothing has changed is no fault of a harvest that asked for changes. */
    private void error(XmlElement error) {
        String code = error.attributes().getOrDefault("code", "without code");
        records.reject(
                code.equals("noRecordsMatch") ? Severity.NOTICE : Severity.FILE,
                ("OAI-PMH error " + code + ' ' + error.text()).strip(),
                "records");
    }

    private static XmlElement container(String name, XmlElement child) {
        return new XmlElement(name, Map.of(), List.of(child), "", Optional.empty());
    }
}
