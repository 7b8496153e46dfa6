package org.mstrials.source;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem.Severity;

/**
 * Finds the records in an XML file. Which kind of file it is, its root says. A document type may be named, as PubMed
 * does, but nothing that it names is opened; one that declares anything itself is refused, entities above all.
 */
final class XmlRecords {
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final Context context;
    private final Consumer<Unread> sink;
    private int count;

    XmlRecords(String file, Context context, Consumer<Unread> sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    Context context() {
        return context;
    }

    void read(InputStream bytes) throws IOException {
        try {
            XmlEvents xml = XmlEvents.of(bytes, FACTORY);
            try {
                goToRoot(xml);
                readDocument(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException unreadable
                    && !(unreadable instanceof CharConversionException || unreadable instanceof RecordBytes.TooLarge)) {
                throw unreadable;
            }
            hand(Unread.done(complaints(Optional.empty())
                    .rejected(
                            Severity.FILE,
                            place(broken),
                            reason(broken),
                            "well-formed XML that declares no entities")));
        }
    }

    private static void goToRoot(XMLStreamReader xml) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.DTD && xml.getText().indexOf(']') >= 0) {
                throw new XMLStreamException("declarations in the document type", xml.getLocation());
            }
        }
    }

    private void readDocument(XmlEvents xml) throws XMLStreamException {
        QName root = xml.getName();
        if (PubMedFile.isRoot(root)) {
            new PubMedFile(this).read(xml);
        } else if (OaiFile.isRoot(root)) {
            new OaiFile(this).read(xml);
        } else {
            reject(Severity.FILE, "XML with the root " + root.getLocalPart(), "PubMed, OAI-PMH or oai_dc");
        }
    }

    /** Hands over a record. */
    void hand(Unread record) {
        sink.accept(record);
    }

    /** Says what is not a record, or not one to publish. */
    void reject(Severity severity, String found, String expected) {
        hand(Unread.done(complaints(Optional.empty()).rejected(severity, "", found, expected)));
    }

    /** For the next record, by its name or its number in the file. */
    Complaints complaints(Optional<String> name) {
        count++;
        return new Complaints(new Origin(file, name.orElse("record " + count)));
    }

    private static String place(XMLStreamException broken) {
        return broken.getLocation() == null
                ? ""
                : "line " + broken.getLocation().getLineNumber() + ", column "
                        + broken.getLocation().getColumnNumber();
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
