package org.mstrials.web.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.WebContent;

/** A form in which a description can be had; the first is for clients without a preference. */
public enum Representation {
    /** A page for people. */
    HTML("text/html", ".html"),
    /** Turtle 1.1. */
    TURTLE(WebContent.contentTypeTurtle, ".ttl"),
    /** JSON-LD 1.1. */
    JSON_LD(WebContent.contentTypeJSONLD, ".jsonld"),
    /** N-Triples 1.1. */
    N_TRIPLES(WebContent.contentTypeNTriples, ".nt"),
    /** RDF 1.1 XML. */
    RDF_XML(WebContent.contentTypeRDFXML, ".rdf");

    private final String mediaType;
    private final String suffix;

    Representation(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What an address ends in that asks for this form, with the dot. */
    public String suffix() {
        return suffix;
    }

    /** The RDF syntax; empty for the page. */
    public Optional<Lang> syntax() {
        return Optional.ofNullable(RDFLanguages.contentTypeToLang(mediaType));
    }

    /** The form that the ending of a path asks for. */
    public static Optional<Representation> ofPath(String path) {
        return Arrays.stream(values())
                .filter(form -> path.endsWith(form.suffix))
                .findFirst();
    }

    /** The forms that programs read. */
    public static List<Representation> ofRdf() {
        return Arrays.stream(values()).filter(form -> form.syntax().isPresent()).toList();
    }
}
