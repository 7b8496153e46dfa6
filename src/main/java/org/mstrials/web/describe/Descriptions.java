package org.mstrials.web.describe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Terms;

/**
 * Describes things. Everything is looked up in the store's indexes, whose order is that of the dump and stays as it is,
 * since a release never changes; so incoming links need no sorting to be paged.
 *
 * @param data the store; the caller holds a read transaction
 * @param supplements what is told beyond the usual of things of a class
 */
public record Descriptions(DatasetGraph data, Map<Node, List<QueryFile>> supplements) {
    /** How many incoming links a page has. */
    static final int LINKS = 100;

    /** If a property of a thing has more parts than this, the description has only the links to them. */
    static final int PARTS = 50;

    /** If more than this is said of a part, the description has only the link to it. */
    static final int PART_STATEMENTS = 100;

    private static final Set<Node> FOLLOWED = Set.of(Mst.timePoint, Terms.WAS_DERIVED_FROM);

    /** Whether the data says anything of this. */
    public boolean knows(Node thing) {
        return data.contains(Node.ANY, thing, Node.ANY, Node.ANY);
    }

    /** Whether the data says that a thing is of a class. */
    public boolean is(Node thing, Node type) {
        return data.contains(Node.ANY, thing, RDF.Nodes.type, type);
    }

    /**
     * Describes a thing.
     *
     * @param page which page of the incoming links, from 1
     * @return empty when nothing is said of it, or there is no such page
     */
    public Optional<Description> describe(Node thing, int page) {
        Statements statements = new Statements();
        addAll(statements, data.find(Node.ANY, thing, Node.ANY, Node.ANY));
        List<Triple> own = statements.about(thing);
        parts(thing, own).map(this::small).forEach(part -> addAll(statements, part.iterator()));
        for (Triple statement : own) {
            if (statement.getPredicate().equals(RDF.Nodes.type)) {
                supplements
                        .getOrDefault(statement.getObject(), List.of())
                        .forEach(query -> query.construct(data, Map.of("thing", thing), statements::add));
            }
        }
        Set<Node> places = followed(own.stream());
        followed(statements.all()).forEach(place -> addAll(statements, data.find(Node.ANY, place, Node.ANY, Node.ANY)));
        List<Node> described = statements.subjects().stream()
                .filter(subject ->
                        subject.equals(thing) || Description.isPart(subject, thing) || places.contains(subject))
                .toList();
        Iterator<Quad> links = Iter.skip(links(thing), (page - 1L) * LINKS);
        boolean found = !own.isEmpty() && (page == 1 || links.hasNext());
        List<Quad> linked = Iter.toList(Iter.limit(links, LINKS + 1L));
        linked.stream().limit(LINKS).forEach(statements::add);
        List<Node> wholes = wholes(thing);
        addNames(statements, wholes);
        return found
                ? Optional.of(
                        new Description(thing, described, wholes, page, linked.size() > LINKS, statements, prefixes()))
                : Optional.empty();
    }

    /** What links to a thing; that its own parts do is told where they are described. */
    private Iterator<Quad> links(Node thing) {
        return Iter.filter(
                data.find(Node.ANY, Node.ANY, Node.ANY, thing), link -> !Description.isPart(link.getSubject(), thing));
    }

    /** The times and places of figures, which say nothing by their names. */
    private static Set<Node> followed(Stream<Triple> statements) {
        return statements
                .filter(statement -> FOLLOWED.contains(statement.getPredicate())
                        && statement.getObject().isURI())
                .map(Triple::getObject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Node> parts(Node thing, List<Triple> own) {
        Map<Node, Set<Node>> byProperty = own.stream()
                .filter(statement -> Description.isPart(statement.getObject(), thing))
                .collect(Collectors.groupingBy(
                        Triple::getPredicate,
                        LinkedHashMap::new,
                        Collectors.mapping(Triple::getObject, Collectors.toCollection(LinkedHashSet::new))));
        return byProperty.values().stream()
                .filter(parts -> parts.size() <= PARTS)
                .flatMap(Set::stream)
                .distinct();
    }

    /** What is said of a part, or nothing when that is much. */
    private List<Quad> small(Node part) {
        List<Quad> said = Iter.toList(Iter.limit(data.find(Node.ANY, part, Node.ANY, Node.ANY), PART_STATEMENTS + 1L));
        return said.size() > PART_STATEMENTS ? List.of() : said;
    }

    /** What a thing links to, then what links to it. */
    Stream<Node> neighbours(Node thing) {
        return Stream.concat(
                Iter.asStream(data.find(Node.ANY, thing, Node.ANY, Node.ANY)).map(Quad::getObject),
                Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, thing)).map(Quad::getSubject));
    }

    /** A description that has these statements, and the names of what they mention. */
    Description named(Node thing, List<Node> wholes, Statements statements) {
        addNames(statements, wholes);
        return new Description(thing, List.of(thing), wholes, 1, false, statements, prefixes());
    }

    /** What a query tells of each of some things, as one description of the first. */
    public Description together(List<Node> things, QueryFile query) {
        Statements statements = new Statements();
        things.forEach(thing -> query.construct(data, Map.of("thing", thing), statements::add));
        return named(things.getFirst(), List.of(), statements);
    }

    private Map<String, String> prefixes() {
        return data.prefixes().getMapping();
    }

    /** The known things whose IRI this one's begins with, the largest first. */
    List<Node> wholes(Node thing) {
        List<Node> wholes = new ArrayList<>();
        String iri = thing.getURI();
        for (int slash = iri.lastIndexOf('/'); slash > iri.indexOf("//") + 1; slash = iri.lastIndexOf('/', slash - 1)) {
            Node whole = NodeFactory.createURI(iri.substring(0, slash));
            if (knows(whole)) {
                wholes.addFirst(whole);
            }
        }
        return wholes;
    }

    /** Adds names and classes of everything that is mentioned. */
    private void addNames(Statements statements, List<Node> wholes) {
        Set<Node> mentioned = new LinkedHashSet<>(wholes);
        statements.all().forEach(statement -> {
            mentioned.add(statement.getSubject());
            mentioned.add(statement.getObject());
            mentioned.addAll(statements.sources(statement));
        });
        for (Node node : mentioned) {
            if (node.isURI()) {
                Description.NAMES.forEach(name -> addAll(statements, data.find(Node.ANY, node, name, Node.ANY)));
                addAll(statements, data.find(Node.ANY, node, RDF.Nodes.type, Node.ANY));
            }
        }
    }

    private static void addAll(Statements statements, Iterator<Quad> quads) {
        quads.forEachRemaining(statements::add);
    }
}
