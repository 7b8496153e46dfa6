package org.mstrials.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML answer to its end. Document types are passed over and nothing that they name is opened. */
final class XmlWalk {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final StringBuilder path = new StringBuilder();

    private XmlWalk(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Who is shown the elements. */
    interface Visitor {
        /**
         * An element begins; the visitor may read its text.
         *
         * @param path local names from the root, such as eSearchResult/IdList/Id
         */
        void element(String path, XMLStreamReader xml) throws XMLStreamException, IOException, Refused;
    }

    /**
     * Reads all of it.
     *
     * @param roots local names that the root may have
     * @throws IOException when it is not well-formed or of another kind
     */
    static void walk(InputStream bytes, Set<String> roots, Visitor visitor) throws IOException, Refused {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
            try {
                new XmlWalk(xml).walk(roots, visitor);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new IOException(
                    "expected well-formed XML, found "
                            + String.valueOf(broken.getMessage()).replaceAll("\\s+", " "),
                    broken);
        }
    }

    private void walk(Set<String> roots, Visitor visitor) throws XMLStreamException, IOException, Refused {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (path.isEmpty() && !roots.contains(xml.getLocalName())) {
                    throw new IOException(
                            "expected <" + String.join("> or <", roots) + ">, found <" + xml.getLocalName() + '>');
                }
                path.append(path.isEmpty() ? "" : "/").append(xml.getLocalName());
                visitor.element(path.toString(), xml);
            }
            if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                path.setLength(Math.max(path.lastIndexOf("/"), 0));
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
