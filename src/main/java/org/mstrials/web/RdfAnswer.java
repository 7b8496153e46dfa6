package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;

/** One graph, in the syntax that the client asks for. */
final class RdfAnswer {
    private static final List<Lang> SYNTAXES = List.of(Lang.TURTLE, Lang.JSONLD, Lang.RDFXML, Lang.NTRIPLES);

    /** Media types, the preferred one first. */
    static final List<String> TYPES =
            SYNTAXES.stream().map(Lang::getHeaderString).toList();

    private RdfAnswer() {}

    /** Answers with the graph, or with 406. */
    static void send(Model graph, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> type = Negotiation.choose(request, TYPES);
        response.setHeader("Vary", "Accept");
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + String.join(", ", TYPES));
            return;
        }
        response.setContentType(type.get());
        response.setCharacterEncoding("UTF-8");
        RDFWriter.source(graph).lang(RDFLanguages.contentTypeToLang(type.get())).output(response.getOutputStream());
    }
}
