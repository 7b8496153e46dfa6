package org.mstrials.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Vocabulary;

/**
 * What pages call things, and where they link to.
 *
 * @param description knows the names of all that it mentions
 * @param vocabulary knows the names of terms
 * @param addresses knows where our things are
 */
public record Names(Description description, Vocabulary vocabulary, Addresses addresses) {

    /** The name of a thing: its own, or, if it has none, its kind and the end of its IRI; other people's IRIs as they are. */
    public String of(Node thing) {
        Optional<String> path = addresses.path(thing);
        return description
                .name(thing)
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> path.map(known -> kindAndKey(thing, known)).orElseGet(thing::getURI));
    }

    /** A thing's name, linked to its page here or, if it is not ours, to its address on the web. */
    public Anchor anchor(Node thing) {
        return new Anchor(of(thing), address(thing, addresses));
    }

    /** A class or property, linked to its definition. */
    public Anchor term(Node term) {
        return new Anchor(vocabulary.label(term), address(term, addresses));
    }

    private String kindAndKey(Node thing, String path) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        String kinds = description.types(thing).stream().map(vocabulary::label).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? path.substring(1) : kinds + " " + key.replace('-', ' ');
    }

    /** Only addresses that a browser may follow without danger become links. */
    static Optional<String> address(Node thing, Addresses addresses) {
        return addresses
                .path(thing)
                .or(() -> Optional.of(thing.getURI())
                        .filter(iri -> iri.toLowerCase(Locale.ROOT).matches("https?://.*")));
    }
}
