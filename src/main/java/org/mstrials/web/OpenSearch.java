package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.util.StringUtil;
import org.mstrials.web.describe.ProgramFiles;

/** Tells browsers and programs how to search here: an OpenSearch 1.1 description. */
final class OpenSearch extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String description = ProgramFiles.text("/org/mstrials/web/opensearch.xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/opensearchdescription+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(description.replace("{base}", StringUtil.sanitizeXmlString(Paths.root(request))));
    }
}
