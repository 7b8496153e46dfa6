package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.mstrials.release.Release;

/** What the data set says about itself. */
final class DescriptionFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Model description;

    DescriptionFile(Release release) {
        this.description = RDFDataMgr.loadModel(release.description().toUri().toString());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RdfAnswer.send(description, request, response);
    }
}
