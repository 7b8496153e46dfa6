package org.mstrials.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.Representation;

/** The links for machines that FAIR Signposting asks for (signposting.org/FAIR), and those between pages of a description. */
final class Signposts {
    private static final String PAGE_ABOUT_SOMETHING = "https://schema.org/AboutPage";

    private Signposts() {}

    /** The links of the page of a thing. */
    static List<Signpost> ofPage(Found found, Description description, SchemaOrg schema, Addresses addresses) {
        List<Signpost> links = ofAny(description, addresses);
        for (Representation form : Representation.ofRdf()) {
            for (String rel : List.of("describedby", "alternate")) {
                links.add(new Signpost(found.document(form), rel, Optional.of(form.mediaType())));
            }
        }
        links.add(link(PAGE_ABOUT_SOMETHING, "type"));
        schema.types(description.thing()).forEach(type -> links.add(link(type.getURI(), "type")));
        return links;
    }

    /** The links of the RDF about a thing. */
    static List<Signpost> ofRdf(Found found, Description description, Addresses addresses) {
        List<Signpost> links = ofAny(description, addresses);
        links.add(new Signpost(found.path(), "describes", Optional.of(Representation.HTML.mediaType())));
        return links;
    }

    private static List<Signpost> ofAny(Description description, Addresses addresses) {
        Node thing = description.thing();
        List<Signpost> links = new ArrayList<>();
        links.add(link(thing.getURI(), "cite-as"));
        description.values(thing, DCTerms.license.asNode()).stream()
                .filter(Node::isURI)
                .forEach(licence -> links.add(link(licence.getURI(), "license")));
        description.wholes().stream()
                .reduce((outer, inner) -> inner)
                .flatMap(addresses::path)
                .ifPresent(whole -> links.add(link(whole, "collection")));
        if (description.page() > 1) {
            links.add(link("?page=" + (description.page() - 1), "prev"));
        }
        if (description.more()) {
            links.add(link("?page=" + (description.page() + 1), "next"));
        }
        return links;
    }

    private static Signpost link(String href, String rel) {
        return new Signpost(href, rel, Optional.empty());
    }
}
