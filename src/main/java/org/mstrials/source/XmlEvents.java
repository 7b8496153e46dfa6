package org.mstrials.source;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** What an XML file consists of; a record may have so much of it, elements of four bytes above all. */
final class XmlEvents extends StreamReaderDelegate {
    /** Far more than any record of PubMed has. */
    static final int MOST = 1_000_000;

    private final RecordBytes bytes;
    private int count;

    private XmlEvents(XMLStreamReader reader, RecordBytes bytes) {
        super(reader);
        this.bytes = bytes;
    }

    static XmlEvents of(InputStream bytes, XMLInputFactory factory) throws XMLStreamException {
        RecordBytes record = new RecordBytes();
        return new XmlEvents(factory.createXMLStreamReader(record.limit(bytes)), record);
    }

    /** A new record starts. */
    void restart() {
        count = 0;
        bytes.restart();
    }

    @Override
    public int next() throws XMLStreamException {
        count++;
        if (count > MOST) {
            throw new XMLStreamException("a record of more than " + MOST + " elements and texts", getLocation());
        }
        return super.next();
    }
}
