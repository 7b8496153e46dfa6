package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Representation;

/** One graph, in the syntax that the client asks for. */
final class RdfAnswer {
    private static final List<Representation> FORMS = Representation.ofRdf();

    /** Media types, the preferred one first. */
    static final List<String> TYPES =
            FORMS.stream().map(Representation::mediaType).toList();

    /** How each syntax is written: as fast as can be, for the order of statements is already good. */
    private static final Map<Lang, RDFFormat> FORMATS = Map.of(
            Lang.TURTLE, RDFFormat.TURTLE_BLOCKS,
            Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
            Lang.RDFXML, RDFFormat.RDFXML_PLAIN,
            Lang.JSONLD, RDFFormat.JSONLD);

    private RdfAnswer() {}

    /** Answers with the graph, or with 406. */
    static void send(Model graph, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Representation> form = Negotiation.choose(request, FORMS, Representation::mediaType);
        response.setHeader("Vary", "Accept");
        if (form.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + String.join(", ", TYPES));
            return;
        }
        response.setContentType(form.get().mediaType());
        response.setCharacterEncoding("UTF-8");
        RDFWriter.source(graph).lang(form.get().syntax().orElseThrow()).output(response.getOutputStream());
    }

    /** A description in a syntax, in the order of its statements where the syntax has one. */
    static String text(Description description, Representation form) {
        RDFFormat format = FORMATS.get(form.syntax().orElseThrow());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Graph graph = description.graph();
        if (StreamRDFWriter.registered(format)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(text, format);
            writer.start();
            graph.getPrefixMapping().getNsPrefixMap().forEach(writer::prefix);
            description.statements().forEach(writer::triple);
            writer.finish();
        } else {
            RDFWriter.source(graph).format(format).output(text);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
