package org.mstrials.web.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.mstrials.web.describe.Description;

/** How the things of a class are shown, where that differs from the page of any thing. */
public interface Presentation {
    /** The class. */
    Node type();

    /** Whether it is for this thing of the class. */
    default boolean isFor(Description description) {
        return true;
    }

    /** Name of the template, which gets {@link Imprint imprint}, {@link Frame frame}, {@link ResourcePage page} and view. */
    String template();

    /**
     * Names of queries beside {@link org.mstrials.web.describe.QueryFile} that construct quads about ?thing which the
     * description should have besides. They are in the RDF too, so that page and RDF tell the same.
     */
    default List<String> queries() {
        return List.of();
    }

    /** Links for machines besides those that every page of a thing has. */
    default List<Signpost> signposts() {
        return List.of();
    }

    /** What the template shows beyond {@link ResourcePage}, from the description alone. */
    default Object view(Description description, Names names) {
        return description;
    }
}
