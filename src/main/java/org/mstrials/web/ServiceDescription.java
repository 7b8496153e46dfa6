package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/**
 * Answers a request for the endpoint without a query: browsers get a form, programs the service description (SPARQL 1.1
 * Service Description, section 2).
 */
final class ServiceDescription extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final AcceptList OFFERS = AcceptList.create(
            "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "text/html");
    private static final Map<String, Lang> LANGUAGES = Map.of(
            "text/turtle", Lang.TURTLE,
            "application/ld+json", Lang.JSONLD,
            "application/n-triples", Lang.NTRIPLES,
            "application/rdf+xml", Lang.RDFXML);
    private static final byte[] FORM = Page.content("sparql.html");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || request.getQueryString() != null) {
            chain.doFilter(request, response);
            return;
        }
        String accept = request.getHeader("Accept");
        MediaType chosen = AcceptList.match(new AcceptList(accept == null ? "*/*" : accept), OFFERS);
        response.setHeader("Vary", "Accept");
        if (chosen == null) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "offered: " + OFFERS);
        } else if (LANGUAGES.containsKey(chosen.getContentTypeStr())) {
            response.setContentType(chosen.getContentTypeStr() + ";charset=utf-8");
            RDFDataMgr.write(
                    response.getOutputStream(),
                    describe(request.getRequestURL().toString()),
                    LANGUAGES.getOrDefault(chosen.getContentTypeStr(), Lang.TURTLE));
        } else {
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(FORM);
        }
    }

    private static Model describe(String endpoint) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint)
                .addProperty(RDF.type, sd("Service"))
                .addProperty(ResourceFactory.createProperty(SD, "endpoint"), model.createResource(endpoint))
                .addProperty(ResourceFactory.createProperty(SD, "supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(ResourceFactory.createProperty(SD, "feature"), sd("UnionDefaultGraph"));
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD"
        }) {
            service.addProperty(
                    ResourceFactory.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
        }
        return model;
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }
}
