package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that is packed with the program. */
final class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final byte[] content;
    private final String type;

    private Page(byte[] content, String type) {
        this.content = content;
        this.type = type;
    }

    static Page of(String name, String type) {
        return new Page(content(name), type + ";charset=utf-8");
    }

    /** The bytes of a file beside this class. */
    static byte[] content(String name) {
        try (InputStream bytes = Page.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("expected the resource " + name);
            }
            return bytes.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the resource " + name, failed);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(content);
    }
}
