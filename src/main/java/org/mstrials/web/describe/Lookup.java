package org.mstrials.web.describe;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** What a path of this server leads to. */
public sealed interface Lookup {
    /**
     * Something that the data describes.
     *
     * @param thing its IRI
     * @param path of the thing, without the ending that asks for a form
     * @param form what the ending of the path asks for, if it has one
     */
    record Found(Node thing, String path, Optional<Representation> form) implements Lookup {
        /** The path of its description in one form. */
        public String document(Representation representation) {
            return Addresses.document(path, representation);
        }
    }

    /**
     * Another spelling or another identifier of something that the data describes.
     *
     * @param path where it is
     * @param suffix what the path ended in that asks for a form, or nothing
     */
    record Moved(String path, String suffix) implements Lookup {}

    /** Nothing. */
    record Unknown() implements Lookup {}

    /**
     * Finds what a path leads to. A path that is the IRI of something means this, even when it looks as if it ended in
     * the name of a form: there are DOIs that end in .rdf.
     *
     * @param path as in the request, percent-encoding and all
     */
    static Lookup of(String path, Descriptions descriptions, Addresses addresses) {
        Optional<Representation> form = Representation.ofPath(path);
        String suffix = form.map(Representation::suffix).orElse("");
        String stem = path.substring(0, path.length() - suffix.length());
        return found(path, Optional.empty(), descriptions, addresses)
                .or(() -> found(stem, form, descriptions, addresses))
                .or(() -> moved(path, "", descriptions, addresses))
                .or(() -> moved(stem, suffix, descriptions, addresses))
                .orElseGet(Unknown::new);
    }

    private static Optional<Lookup> found(
            String path, Optional<Representation> form, Descriptions descriptions, Addresses addresses) {
        return addresses.iris(path).stream()
                .filter(descriptions::knows)
                .<Lookup>map(thing -> new Found(thing, addresses.path(thing).orElse(path), form))
                .findFirst();
    }

    private static Optional<Lookup> moved(String path, String suffix, Descriptions descriptions, Addresses addresses) {
        return Addresses.spellings(path).stream()
                .filter(spelling -> found(spelling, Optional.empty(), descriptions, addresses)
                        .isPresent())
                .findFirst()
                .or(() -> OtherNames.of(Addresses.decoded(path), descriptions.data(), addresses))
                .filter(canonical -> !canonical.equals(path))
                .map(canonical -> new Moved(canonical, suffix));
    }
}
