package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.page.Frame;
import org.mstrials.web.page.Templates;

/** Lists the releases that can be asked, as a page or in RDF, the newest first. */
final class ReleaseList extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";
    private static final List<String> TYPES =
            Stream.concat(RdfAnswer.TYPES.stream(), Stream.of(HTML)).toList();

    private final transient Releases releases;
    private final String base;
    private final transient Templates templates;

    /**
     * Lists a folder.
     *
     * @param base what the IRIs of the data start with
     */
    ReleaseList(Releases releases, String base, Templates templates) {
        this.releases = releases;
        this.base = base;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Release> newestFirst = releases.all().reversed();
        if (Negotiation.choose(request, TYPES).filter(HTML::equals).isPresent()) {
            String page = templates.render("releases", Frame.of("Releases"), Map.of("releases", newestFirst));
            response.setHeader("Vary", "Accept");
            Document.of(page, HTML, newestFirst.getFirst().published()).send(request, response);
        } else {
            RdfAnswer.send(model(newestFirst), request, response);
        }
    }

    private Model model(List<Release> all) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("dcat", DCAT.NS).setNsPrefix("dcterms", DCTerms.NS);
        Resource dataset = model.createResource(base).addProperty(RDF.type, DCAT.Dataset);
        for (Release release : all) {
            String published =
                    release.published().truncatedTo(ChronoUnit.SECONDS).toString();
            Resource version = model.createResource(base + "release/" + release.version())
                    .addProperty(RDF.type, DCAT.Dataset)
                    .addProperty(ResourceFactory.createProperty(DCAT.NS, "version"), release.version())
                    .addProperty(DCTerms.issued, published, XSDDatatype.XSDdateTime);
            dataset.addProperty(ResourceFactory.createProperty(DCAT.NS, "hasVersion"), version);
        }
        return model;
    }
}
