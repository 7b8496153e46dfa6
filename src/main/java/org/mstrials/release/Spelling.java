package org.mstrials.release;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;

/** Spells terms. It remembers some: those of a record come again and again. */
final class Spelling {
    /** About 8 MB. */
    private static final int MOST = 20_000;

    private final Map<String, byte[]> prefixes = new HashMap<>();
    private final Map<Node, Term> terms = new HashMap<>();

    /** Abbreviates IRIs of Turtle by these prefixes. */
    Spelling(Map<String, String> prefixes) {
        prefixes.forEach((prefix, start) -> this.prefixes.put(start, (prefix + ':').getBytes(UTF_8)));
    }

    Term of(Node node) {
        Term known = terms.get(node);
        if (known == null) {
            if (terms.size() >= MOST) {
                terms.clear();
            }
            known = node.isURI() ? iri(node) : literal(node);
            terms.put(node, known);
        }
        return known;
    }

    /** Frees memory. */
    void forget() {
        terms.clear();
    }

    private Term iri(Node node) {
        byte[] line = Term.bracketed(node.getURI());
        return new Term(node, line, abbreviated(node.getURI(), line), Term.quoted(node.getURI()));
    }

    private Term literal(Node node) {
        byte[] text = Term.quoted(node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            byte[] tagged = Term.joined(text, ascii("@"), ascii(language));
            return new Term(node, tagged, tagged, json(text, ascii(",\"@language\":"), Term.quoted(language)));
        }
        String datatype = node.getLiteralDatatypeURI();
        if (datatype.equals(XSD.xstring.getURI())) {
            return new Term(node, text, text, json(text, new byte[0], new byte[0]));
        }
        Term type = of(NodeFactory.createURI(datatype));
        return new Term(
                node,
                Term.joined(text, ascii("^^"), type.line()),
                isPlain(node.getLiteralLexicalForm(), datatype)
                        ? ascii(node.getLiteralLexicalForm())
                        : Term.joined(text, ascii("^^"), type.turtle()),
                json(text, ascii(",\"@type\":"), type.json()));
    }

    /** A number stays the string that it is in RDF: as a JSON number it might be rounded. */
    private static byte[] json(byte[] text, byte[] name, byte[] value) {
        return Term.joined(ascii("{\"@value\":"), text, name, value, ascii("}"));
    }

    /** With its prefix when the rest is a simple name (Turtle, production PN_LOCAL, which allows more). */
    private byte[] abbreviated(String iri, byte[] full) {
        int start = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        byte[] prefix = prefixes.get(iri.substring(0, start));
        return prefix == null || !isSimple(iri, start) ? full : Term.joined(prefix, ascii(iri.substring(start)));
    }

    private static boolean isSimple(String iri, int start) {
        for (int i = start; i < iri.length(); i++) {
            char sign = iri.charAt(i);
            boolean inside = i > start && (sign == '-' || (sign == '.' && i < iri.length() - 1));
            if (!inside && !isDigit(sign) && !isLetter(sign)) {
                return false;
            }
        }
        return start < iri.length();
    }

    /** Whether Turtle needs neither quotation marks nor datatype (productions INTEGER, DECIMAL and BooleanLiteral). */
    private static boolean isPlain(String text, String datatype) {
        if (datatype.equals(XSDDatatype.XSDboolean.getURI())) {
            return text.equals("true") || text.equals("false");
        }
        int point = text.indexOf('.');
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (datatype.equals(XSDDatatype.XSDinteger.getURI())) {
            return areDigits(text, start, text.length());
        }
        return datatype.equals(XSDDatatype.XSDdecimal.getURI())
                && point >= start
                && areDigits(text, point + 1, text.length())
                && (point == start || areDigits(text, start, point));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_';
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
