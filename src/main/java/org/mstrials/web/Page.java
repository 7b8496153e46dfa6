package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of the program that is sent as it is: a page or its style. */
final class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final byte[] content;
    private final String type;

    /**
     * Reads the file.
     *
     * @param name its name among the program's files for the web
     * @param type its media type
     */
    Page(String name, String type) {
        this.type = type;
        this.content = text(name).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of one of the program's files for the web. */
    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name + " of the program", broken);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response);
    }

    /** Sends it. */
    void send(HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
