package org.mstrials.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Something that can be set in a named query.
 *
 * @param name name of the query's variable
 * @param type what its value is
 * @param byDefault the value when none is given
 * @param description what it is for
 */
public record Parameter(String name, Type type, String byDefault, String description) {

    /** What a parameter's value is. */
    public enum Type {
        /** A text. */
        STRING("any text", Pattern.compile("(?s).*")),
        /** A whole number. */
        INTEGER("a whole number", Pattern.compile("-?\\d{1,18}")),
        /** A number with a decimal point. */
        DECIMAL("a number such as 0.05", Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?")),
        /** A day. */
        DATE("a day as 2026-01-31", Pattern.compile("\\d{4}-\\d{2}-\\d{2}")),
        /** An absolute IRI of the web. */
        IRI("an IRI such as https://example.org/a", Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+"));

        private final String expected;
        private final Pattern pattern;

        Type(String expected, Pattern pattern) {
            this.expected = expected;
            this.pattern = pattern;
        }

        /** What every value of this type matches, as a regular expression. */
        public String pattern() {
            return pattern.pattern();
        }

        static Optional<Type> of(String name) {
            return Arrays.stream(values())
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    /** The value as a term; a value of the wrong type is refused with an {@link IllegalArgumentException}. */
    public Node bind(String value) {
        if (!type.pattern.matcher(value).matches() || (type == Type.DATE && !XSDDatatype.XSDdate.isValid(value))) {
            throw new IllegalArgumentException(
                    "parameter %s: expected %s, found \"%s\"".formatted(name, type.expected, value));
        }
        return switch (type) {
            case STRING -> NodeFactory.createLiteralString(value);
            case INTEGER -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
            case DECIMAL -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case DATE -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
            case IRI -> NodeFactory.createURI(value);
        };
    }
}
