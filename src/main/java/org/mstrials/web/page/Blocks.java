package org.mstrials.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.web.describe.Description;

/**
 * Statements, laid out: those of one property in one row, in the order of the shapes, but parts after all else.
 *
 * @param description what is laid out
 * @param names what things are called
 * @param sources the sources, numbered from 1; what only the first says goes without saying where it is from
 * @param described the thing and the parts that are laid out with it
 */
record Blocks(Description description, Names names, List<Node> sources, Set<Node> described) {
    Blocks(Description description, Names names) {
        this(description, names, ResourcePage.sources(description), Set.copyOf(description.described()));
    }

    /** What is said of the thing or one of its parts; what its title says already is left out. */
    Block about(Node subject) {
        String title = names.of(subject);
        List<Triple> statements = description.about(subject).stream()
                .filter(statement -> !statement.getPredicate().equals(RDF.Nodes.type))
                .filter(statement -> !(Description.NAMES.contains(statement.getPredicate())
                        && statement.getObject().isLiteral()
                        && statement.getObject().getLiteralLexicalForm().equals(title)))
                .toList();
        return new Block(
                subject.getURI().substring(subject.getURI().lastIndexOf('#') + 1),
                names.anchor(subject),
                description.types(subject).stream().map(names::term).toList(),
                rows(statements, statement -> value(statement, subject.equals(description.thing()))));
    }

    /** What links to the thing. */
    List<Row> incoming() {
        return rows(description.incoming(), statement -> thing(statement.getSubject(), statement, Optional.empty()));
    }

    private List<Row> rows(List<Triple> statements, Function<Triple, Value> value) {
        Map<Node, List<Value>> byProperty = statements.stream()
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, LinkedHashMap::new, Collectors.mapping(value, Collectors.toList())));
        return byProperty.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(names.vocabulary().order()))
                .map(row -> new Row(names.term(row.getKey()), names.vocabulary().comment(row.getKey()), row.getValue()))
                .sorted(Comparator.comparing(Row::hasParts))
                .toList();
    }

    private Value value(Triple statement, boolean withParts) {
        Node object = statement.getObject();
        if (object.isLiteral()) {
            return literal(object, statement);
        }
        boolean part = withParts && described.contains(object) && !object.equals(description.thing());
        return thing(object, statement, part ? Optional.of(about(object)) : Optional.empty());
    }

    private Value thing(Node thing, Triple statement, Optional<Block> part) {
        return new Value(names.anchor(thing), Value.Kind.THING, Optional.empty(), numbers(statement), part);
    }

    private Value literal(Node literal, Triple statement) {
        return new Value(
                Anchor.plain(literal.getLiteralLexicalForm()),
                kind(literal),
                language(literal),
                numbers(statement),
                Optional.empty());
    }

    /** The language of a text that is not English. */
    static Optional<String> language(Node literal) {
        return Optional.of(literal.getLiteralLanguage()).filter(tag -> !tag.isEmpty() && !tag.equals("en"));
    }

    /** How a literal is set. */
    static Value.Kind kind(Node literal) {
        if (literal.getLiteralDatatype() instanceof XSDDatatype type) {
            if (type.equals(XSDDatatype.XSDboolean)) {
                return Value.Kind.TRUTH;
            } else if (List.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear)
                    .contains(type)) {
                return Value.Kind.DATE;
            } else if (Number.class.isAssignableFrom(
                    Optional.<Class<?>>ofNullable(type.getJavaClass()).orElse(Void.class))) {
                return Value.Kind.NUMBER;
            }
        }
        return Value.Kind.TEXT;
    }

    private List<Integer> numbers(Triple statement) {
        List<Integer> numbers = description.sources(statement).stream()
                .map(source -> sources.indexOf(source) + 1)
                .sorted()
                .toList();
        return numbers.equals(List.of(1)) ? List.of() : numbers;
    }
}
