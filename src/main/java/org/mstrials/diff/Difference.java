package org.mstrials.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A property that is not the same in both releases.
 *
 * @param property the property
 * @param older literals; a thing is given by its name. Empty when the property was absent
 * @param newer the same of the newer release
 */
public record Difference(Named property, List<Node> older, List<Node> newer) {
    /** The last part of the property's IRI. */
    String key() {
        return property.iri().getURI().replaceFirst("^.*[/#]", "");
    }

    /** What it was, for people; nothing when it was absent. */
    public String before() {
        return text(older);
    }

    /** What it is, for people; nothing when it is absent. */
    public String after() {
        return text(newer);
    }

    private static String text(List<Node> values) {
        return values.stream().map(Difference::text).collect(Collectors.joining("; "));
    }

    private static String text(Node value) {
        return value.getLiteralValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value.getLiteralLexicalForm();
    }
}
