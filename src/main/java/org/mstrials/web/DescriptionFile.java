package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.mstrials.release.Release;
import org.mstrials.web.describe.Lazy;

/** What the data set says about itself; browsers are led to its page. */
final class DescriptionFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String HTML = "text/html";
    private static final List<String> TYPES =
            Stream.concat(RdfAnswer.TYPES.stream(), Stream.of(HTML)).toList();

    private final transient Lazy<Model> description;

    DescriptionFile(Release release) {
        this.description = new Lazy<>(
                () -> RDFDataMgr.loadModel(release.description().toUri().toString()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Negotiation.choose(request, TYPES).filter(HTML::equals).isPresent()) {
            Answer.moved(HttpServletResponse.SC_SEE_OTHER, Paths.DATA_SET)
                    .with("Vary", "Accept")
                    .send(request, response);
        } else {
            RdfAnswer.send(description.get(), request, response);
        }
    }
}
