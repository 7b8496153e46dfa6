package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.mstrials.release.Release;

/** What the data set says about itself, in Turtle (VoID, section 6.2: /.well-known/void). */
final class DescriptionFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Release release;

    DescriptionFile(Release release) {
        this.release = release;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/turtle;charset=utf-8");
        Files.copy(release.description(), response.getOutputStream());
    }
}
