package org.mstrials.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.Representation;

/**
 * What the page of any thing shows; special pages may show it too.
 *
 * @param iri the IRI of the thing
 * @param forms the same for programs
 * @param thing what is said of it
 * @param incoming what links to it
 * @param sources who says so, those that say most first; all that has no number is from the first
 * @param previous address of the previous page of incoming links
 * @param next address of the next
 */
public record ResourcePage(
        String iri,
        List<Anchor> forms,
        Block thing,
        List<Row> incoming,
        List<Anchor> sources,
        Optional<String> previous,
        Optional<String> next) {

    static ResourcePage of(Found found, Description description, Names names) {
        Blocks blocks = new Blocks(description, names);
        return new ResourcePage(
                description.thing().getURI(),
                Representation.ofRdf().stream()
                        .map(form -> Anchor.to(
                                found.document(form),
                                form.syntax().orElseThrow().getLabel()))
                        .toList(),
                blocks.about(description.thing()),
                blocks.incoming(),
                blocks.sources().stream().map(names::anchor).toList(),
                description.page() > 1 ? Optional.of(link(description.page() - 1)) : Optional.empty(),
                description.more() ? Optional.of(link(description.page() + 1)) : Optional.empty());
    }

    /** The sources of what is said of the thing, those that say most first, then those of what links to it. */
    static List<Node> sources(Description description) {
        Map<Node, Long> statements = description.described().stream()
                .flatMap(subject -> sources(description.about(subject), description))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Stream<Node> bySize = statements.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey);
        return Stream.concat(bySize, sources(description.incoming(), description))
                .distinct()
                .toList();
    }

    private static Stream<Node> sources(List<Triple> statements, Description description) {
        return statements.stream().flatMap(statement -> description.sources(statement).stream());
    }

    private static String link(int page) {
        return "?page=" + page + "#incoming";
    }
}
