package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML record, in memory. Inline markup (bold, italic, sub- and superscript, formulas) belongs to the
 * text around it. White space of any length is one blank.
 *
 * @param name local name; with {namespace} before it when that is not one of the record's own
 * @param attributes by local name
 * @param children elements in it that are not inline markup
 * @param text its own text, stripped, without markup
 * @param markup the same with its markup, when it has some
 */
record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, Optional<String> markup) {
    /** What stands where there is nothing. */
    static final XmlElement NOTHING = new XmlElement("", Map.of(), List.of(), "", Optional.empty());

    /** No record of PubMed is nested deeper than 16; formulas go deeper. */
    private static final int DEEPEST_NESTING = 64;

    private static final Set<String> INLINE = Set.of("b", "i", "sub", "sup", "u", "math", "DispFormula");

    /**
     * Reads the element at whose start the reader stands, up to its end.
     *
     * @param namespaces namespaces whose names are written without them
     */
    static XmlElement read(XmlEvents xml, Set<String> namespaces) throws XMLStreamException {
        xml.restart();
        return read(xml, namespaces, 1);
    }

    /** The first element in it of this name. */
    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
    }

    private static XmlElement read(XMLStreamReader xml, Set<String> namespaces, int depth) throws XMLStreamException {
        String name = name(xml, namespaces);
        Map<String, String> attributes = attributes(xml);
        List<XmlElement> children = new ArrayList<>();
        Words words = new Words();
        for (int event = next(xml, depth); event != XMLStreamConstants.END_ELEMENT; event = next(xml, depth)) {
            if (event == XMLStreamConstants.START_ELEMENT && !INLINE.contains(xml.getLocalName())) {
                children.add(read(xml, namespaces, depth + 1));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                words.inline(xml, depth + 1);
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                words.add(xml.getText());
            }
        }
        return new XmlElement(name, attributes, List.copyOf(children), words.text(), words.markup());
    }

    private static int next(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST_NESTING) {
            throw new XMLStreamException("elements nested deeper than " + DEEPEST_NESTING, xml.getLocation());
        }
        return xml.next();
    }

    private static String name(XMLStreamReader xml, Set<String> namespaces) {
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        return namespaces.contains(namespace) ? xml.getLocalName() : '{' + namespace + '}' + xml.getLocalName();
    }

    /** Attributes for schema validation are no data. */
    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    /** A text in the making; with its markup from the first markup on. */
    private static final class Words {
        private final StringBuilder text = new StringBuilder();
        private Optional<StringBuilder> marked = Optional.empty();

        private void add(String words) {
            text.append(words);
            marked.ifPresent(builder -> builder.append(escape(words)));
        }

        private void inline(XMLStreamReader xml, int depth) throws XMLStreamException {
            StringBuilder markup = marked.orElseGet(() -> new StringBuilder(escape(text.toString())));
            marked = Optional.of(markup);
            String name = xml.getLocalName();
            markup.append('<').append(name);
            attributes(xml)
                    .forEach((attribute, value) -> markup.append(' ')
                            .append(attribute)
                            .append("=\"")
                            .append(escape(value).replace("\"", "&quot;"))
                            .append('"'));
            markup.append('>');
            for (int event = next(xml, depth); event != XMLStreamConstants.END_ELEMENT; event = next(xml, depth)) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inline(xml, depth + 1);
                } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                    add(xml.getText());
                }
            }
            markup.append("</").append(name).append('>');
        }

        private String text() {
            return squeeze(text);
        }

        private Optional<String> markup() {
            return marked.map(Words::squeeze);
        }

        private static String escape(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }

        /** One blank for white space of any length, and none at the ends: what XML calls white space, no other. */
        private static String squeeze(CharSequence words) {
            StringBuilder squeezed = new StringBuilder(words.length());
            boolean blank = false;
            for (int i = 0; i < words.length(); i++) {
                char sign = words.charAt(i);
                if (sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r') {
                    blank = !squeezed.isEmpty();
                } else {
                    squeezed.append(blank ? " " : "").append(sign);
                    blank = false;
                }
            }
            return squeezed.toString();
        }
    }
}
