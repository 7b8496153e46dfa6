package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.rdf.Iris;

/** What the graph of each record says: of each fact the texts by which its values can be recognised. */
final class RecordGraphs {
    private static final String SOURCE = Iris.HOME + "source/";
    private static final String DERIVED = "http://www.w3.org/ns/prov#wasDerivedFrom";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private final Graph ontology;
    private final Map<String, Contents> records = new HashMap<>();

    RecordGraphs(Graph ontology, List<Quad> quads) {
        this.ontology = ontology;
        quads.forEach(this::add);
    }

    private static final class Contents {
        private final Set<String> texts = new HashSet<>();
        private final Map<String, Set<String>> textsOfSubjects = new HashMap<>();
        private final NavigableMap<String, Set<String>> subjectsOfPlaces = new TreeMap<>();
    }

    private void add(Quad quad) {
        if (!quad.getGraph().getURI().startsWith(SOURCE)) {
            return;
        }
        String name = URLDecoder.decode(quad.getGraph().getURI().substring(SOURCE.length()), UTF_8);
        Contents record = records.computeIfAbsent(name, unused -> new Contents());
        String subject = quad.getSubject().getURI();
        List<String> texts = texts(quad.getObject());
        record.texts.addAll(texts);
        record.textsOfSubjects
                .computeIfAbsent(subject, unused -> new HashSet<>())
                .addAll(texts);
        if (quad.getPredicate().hasURI(DERIVED)) {
            String place = quad.getObject().getURI();
            record.subjectsOfPlaces
                    .computeIfAbsent(place.substring(place.indexOf('#') + 1), unused -> new HashSet<>())
                    .add(subject);
        }
    }

    boolean have(Leaf leaf) {
        Contents record = records.get(leaf.graph());
        if (record == null) {
            return false;
        }
        String text = leaf.value().strip();
        String unescaped = ESCAPE.matcher(text).replaceAll("$1");
        Collection<String> texts = textsAtPlace(record, leaf.pointer());
        return texts.contains(text) || texts.contains(unescaped);
    }

    /**
     * The texts of the facts that are derived from what holds the value, and from what lies beside it; if there are none,
     * all of the record.
     */
    private static Collection<String> textsAtPlace(Contents record, String pointer) {
        String holder = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        Stream<String> beside = record.subjectsOfPlaces.subMap(holder + '/', holder + '0').values().stream()
                .flatMap(Set::stream);
        for (String place = holder; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            Set<String> subjects = record.subjectsOfPlaces.get(place);
            if (subjects != null) {
                return Stream.concat(subjects.stream(), beside)
                        .flatMap(subject -> record.textsOfSubjects.get(subject).stream())
                        .toList();
            }
        }
        return record.texts;
    }

    /** A literal's text; of an IRI itself, its last parts, and the notation of a code. */
    private List<String> texts(Node object) {
        if (object.isLiteral()) {
            return List.of(object.getLiteralLexicalForm());
        }
        String iri = object.getURI();
        Stream<String> notations = ontology
                .find(object, SKOS.notation.asNode(), null)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream();
        return Stream.concat(Stream.of(iri, iri.substring(iri.lastIndexOf('/') + 1)), notations)
                .toList();
    }
}
