package org.mstrials.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem.Severity;

/**
 * Finds Dublin Core records (oai_dc) in an XML file, alone or in OAI-PMH answers of any verb. Namespaces count, prefixes
 * do not. Document types and external entities are off: no record can make the reader open anything.
 */
final class DublinCore {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final Consumer<Unread> sink;
    private int count;

    DublinCore(String file, Consumer<Unread> sink) {
        this.file = file;
        this.sink = sink;
    }

    /** One record while it is read: its header and its elements, each name with its texts in order. */
    static final class Elements {
        private final Map<String, List<String>> texts = new LinkedHashMap<>();
        private Optional<String> oaiIdentifier = Optional.empty();
        private boolean deleted;

        List<String> get(String name) {
            return texts.getOrDefault(name, List.of());
        }

        Optional<String> oaiIdentifier() {
            return oaiIdentifier;
        }

        private void add(String name, String text) {
            if (!text.isBlank()) {
                texts.computeIfAbsent(name, unused -> new ArrayList<>()).add(text.strip());
            }
        }
    }

    void read(InputStream bytes) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
            try {
                readDocument(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : "line " + broken.getLocation().getLineNumber() + ", column "
                            + broken.getLocation().getColumnNumber();
            sink.accept(Unread.done(complaints()
                    .rejected(Severity.FILE, place, reason(broken), "well-formed XML without document type")));
        }
    }

    private void readDocument(XMLStreamReader xml) throws XMLStreamException {
        Elements record = new Elements();
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                known = known || isRoot(xml);
                if (is(xml, OAI, "record")) {
                    record = new Elements();
                } else if (is(xml, OAI, "header")) {
                    record.deleted = "deleted".equals(xml.getAttributeValue(null, "status"));
                    record.oaiIdentifier = Optional.empty();
                } else if (is(xml, OAI, "identifier")) {
                    record.oaiIdentifier = Optional.of(xml.getElementText().strip());
                } else if (is(xml, OAI, "error")) {
                    reject("OAI-PMH error " + xml.getAttributeValue(null, "code"), "records");
                } else if (DC.equals(xml.getNamespaceURI())) {
                    record.add(xml.getLocalName(), xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (is(xml, OAI, "record") && record.deleted) {
                    sink.accept(Unread.done(
                            complaints(record).rejected(Severity.NOTICE, "header", "a deleted record", "a record")));
                } else if (is(xml, OAI_DC, "dc")) {
                    sink.accept(Unread.done(DublinCoreWork.read(record, complaints(record))));
                    record.texts.clear();
                }
            }
        }
        if (!known) {
            reject("XML of another kind", "OAI-PMH or oai_dc");
        }
    }

    private static boolean isRoot(XMLStreamReader xml) {
        return is(xml, OAI, "OAI-PMH") || is(xml, OAI, "record") || is(xml, OAI_DC, "dc");
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return namespace.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
    }

    private void reject(String found, String expected) {
        sink.accept(Unread.done(complaints().rejected(Severity.FILE, "", found, expected)));
    }

    private Complaints complaints() {
        count++;
        return new Complaints(new Origin(file, "record " + count));
    }

    private Complaints complaints(Elements record) {
        count++;
        return new Complaints(new Origin(file, record.oaiIdentifier().orElse("record " + count)));
    }

    private static String reason(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
