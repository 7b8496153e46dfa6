package org.mstrials.web.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the data says of one thing: its own statements, those of its parts, some of the statements that link to it, and the
 * names and classes of all that these mention. Page and RDF are made from this and nothing else.
 */
public final class Description {
    /** What names a thing, the best first. */
    public static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, DCTerms.title.asNode(), FOAF.name.asNode());

    private final Node thing;
    private final List<Node> described;
    private final List<Node> wholes;
    private final int page;
    private final boolean more;
    private final Statements statements;
    private final Map<String, String> prefixes;

    Description(
            Node thing,
            List<Node> described,
            List<Node> wholes,
            int page,
            boolean more,
            Statements statements,
            Map<String, String> prefixes) {
        this.thing = thing;
        this.described = described;
        this.wholes = wholes;
        this.page = page;
        this.more = more;
        this.statements = statements;
        this.prefixes = prefixes;
    }

    /** What is described. */
    public Node thing() {
        return thing;
    }

    /** The things that it is a part of, by their IRIs, the largest first. */
    public List<Node> wholes() {
        return wholes;
    }

    /** Which of the pages of incoming links this is, from 1. */
    public int page() {
        return page;
    }

    /** Whether there are more incoming links. */
    public boolean more() {
        return more;
    }

    /** All statements, in the order in which they should be read. */
    public Stream<Triple> statements() {
        return statements.all();
    }

    /** The statements that have a subject: the thing, a part of it, or something that it mentions. */
    public List<Triple> about(Node subject) {
        return statements.about(subject);
    }

    /** The statements that link to the thing, as far as this page of them goes; none from its own parts. */
    public List<Triple> incoming() {
        return statements
                .all()
                .filter(statement -> statement.getObject().equals(thing) && !isPart(statement.getSubject()))
                .toList();
    }

    /** Whether a subject makes sense only with the thing. Parts of a thing have its IRI and something more. */
    public boolean isPart(Node subject) {
        return isPart(subject, thing);
    }

    static boolean isPart(Node part, Node whole) {
        int length = whole.getURI().length();
        return part.isURI()
                && part.getURI().length() > length
                && "/#".indexOf(part.getURI().charAt(length)) >= 0
                && part.getURI().startsWith(whole.getURI());
    }

    /** The thing, and those of its parts, its time and its place that are described with it. */
    public List<Node> described() {
        return described;
    }

    /** The sources that make a statement. */
    public List<Node> sources(Triple statement) {
        return statements.sources(statement);
    }

    /** The values of a property of a subject. */
    public List<Node> values(Node subject, Node property) {
        return about(subject).stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }

    /** The classes of a subject. */
    public List<Node> types(Node subject) {
        return values(subject, RDF.Nodes.type);
    }

    /** The name of a subject, if the data gives it one; English is preferred. */
    public Optional<Node> name(Node subject) {
        return NAMES.stream()
                .flatMap(property -> values(subject, property).stream()
                        .filter(Node::isLiteral)
                        .sorted((one, other) -> Integer.compare(rank(one), rank(other))))
                .findFirst();
    }

    private static int rank(Node label) {
        return Set.of("", "en").contains(label.getLiteralLanguage()) ? 0 : 1;
    }

    /** All statements as one graph, with the prefixes of the release. */
    public Graph graph() {
        return statements.graph(prefixes);
    }
}
