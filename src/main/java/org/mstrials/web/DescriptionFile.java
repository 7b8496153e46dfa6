package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;

/** What the data set says about itself. */
final class DescriptionFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Model description;

    DescriptionFile(Model description) {
        this.description = description;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RdfAnswer.send(description, request, response);
    }
}
