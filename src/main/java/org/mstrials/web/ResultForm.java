package org.mstrials.web;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.WebContent;

/** A form in which a named query answers; the first of a media type is for clients without a preference. */
enum ResultForm {
    /** A page with a form for the parameters and the first rows. */
    PAGE("text/html", ".html"),
    /** SPARQL 1.1 CSV. */
    CSV(WebContent.contentTypeTextCSV, ".csv"),
    /** The same for spreadsheets, which take some texts for formulas; programs that compute take the exact one. */
    SHEET(WebContent.contentTypeTextCSV, ".sheet"),
    /** SPARQL 1.1 TSV. */
    TSV(WebContent.contentTypeTextTSV, ".tsv"),
    /** SPARQL 1.1 JSON. */
    JSON(WebContent.contentTypeResultsJSON, ".json"),
    /** SPARQL XML. */
    XML(WebContent.contentTypeResultsXML, ".xml"),
    /** No answer, but the query itself, with its parameters in place. */
    TEXT(WebContent.contentTypeSPARQLQuery, ".rq");

    private final String mediaType;
    private final String suffix;

    ResultForm(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /** What an address ends in that asks for this form, with the dot. */
    String suffix() {
        return suffix;
    }

    /** The form of a media type; JSON has a general name too. */
    static Optional<ResultForm> of(String mediaType) {
        return mediaType.equals(WebContent.contentTypeJSON)
                ? Optional.of(JSON)
                : Arrays.stream(values())
                        .filter(form -> form.mediaType.equals(mediaType))
                        .findFirst();
    }

    static Optional<ResultForm> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(suffix))
                .findFirst();
    }
}
