package org.mstrials.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** An IRI or a literal as the dumps spell it, in UTF-8: each form is made once, however often the term is written. */
final class Term {
    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final boolean[] IN_TEXT = escaped("\"\\");
    private static final boolean[] IN_IRI = escaped("<>\"{}|^`\\ ");

    private final Node node;
    private final byte[] line;
    private final byte[] turtle;
    private final byte[] json;

    /**
     * Takes the spellings of a node.
     *
     * @param line in N-Quads
     * @param turtle in Turtle and TriG
     * @param json in JSON-LD: an IRI is a string, a literal an object
     */
    Term(Node node, byte[] line, byte[] turtle, byte[] json) {
        this.node = node;
        this.line = line;
        this.turtle = turtle;
        this.json = json;
    }

    Node node() {
        return node;
    }

    byte[] line() {
        return line;
    }

    byte[] turtle() {
        return turtle;
    }

    byte[] json() {
        return json;
    }

    /**
     * A text in quotation marks. What must be escaped, and how, is the same in N-Triples (production ECHAR), Turtle and JSON
     * (RFC 8259, section 7).
     */
    static byte[] quoted(String text) {
        return enclosed(text, '"', '"', IN_TEXT);
    }

    /** An IRI in angle brackets, with what no IRI holds as numbers (Turtle, productions IRIREF and UCHAR). */
    static byte[] bracketed(String iri) {
        return enclosed(iri, '<', '>', IN_IRI);
    }

    /** The signs of ASCII that are escaped: these and those that are for control. */
    private static boolean[] escaped(String signs) {
        boolean[] escaped = new boolean[128];
        Arrays.fill(escaped, 0, ' ', true);
        signs.chars().forEach(sign -> escaped[sign] = true);
        return escaped;
    }

    private static byte[] enclosed(String text, char begin, char end, boolean[] special) {
        byte[] plain = text.getBytes(UTF_8);
        byte[] result = new byte[plain.length + 2];
        for (byte sign : plain) {
            if (sign >= 0 && special[sign]) {
                return (begin + escaped(text, begin == '"', special) + end).getBytes(UTF_8);
            }
        }
        System.arraycopy(plain, 0, result, 1, plain.length);
        result[0] = (byte) begin;
        result[result.length - 1] = (byte) end;
        return result;
    }

    private static String escaped(String text, boolean letters, boolean[] special) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int letter = letters ? "\"\\\b\f\n\r\t".indexOf(sign) : -1;
            if (letter >= 0) {
                result.append('\\').append("\"\\bfnrt".charAt(letter));
            } else if (sign < special.length && special[sign]) {
                result.append("\\u00").append(HEXADECIMAL.charAt(sign >> 4)).append(HEXADECIMAL.charAt(sign & 15));
            } else {
                result.append(sign);
            }
        }
        return result.toString();
    }

    /** Bytes after each other. */
    static byte[] joined(byte[]... pieces) {
        int length = 0;
        for (byte[] piece : pieces) {
            length += piece.length;
        }
        byte[] result = new byte[length];
        int end = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, result, end, piece.length);
            end += piece.length;
        }
        return result;
    }

    /** Terms with equal nodes are spelled alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && node.equals(term.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return new String(line, UTF_8);
    }
}
