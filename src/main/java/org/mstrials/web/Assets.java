package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Styles, scripts, fonts and the icon. They are in a folder that has a checksum of all of them as its name, so that clients may
 * keep them for ever and yet see every change.
 */
final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("style.css", "text/css;charset=utf-8"),
            Map.entry("search.js", "text/javascript;charset=utf-8"),
            Map.entry("figures.js", "text/javascript;charset=utf-8"),
            Map.entry("figures-licenses.txt", "text/plain;charset=utf-8"),
            Map.entry("editor.js", "text/javascript;charset=utf-8"),
            Map.entry("editor.css", "text/css;charset=utf-8"),
            Map.entry("editor-licenses.txt", "text/plain;charset=utf-8"),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("source-sans-3-latin.woff2", "font/woff2"),
            Map.entry("source-sans-3-latin-ext.woff2", "font/woff2"),
            Map.entry("source-serif-4-latin.woff2", "font/woff2"),
            Map.entry("OFL.txt", "text/plain;charset=utf-8"));

    private final transient Map<String, Document> files = new TreeMap<>();
    private final String folder;

    Assets(Instant published) {
        CRC32 checksum = new CRC32();
        new TreeMap<>(TYPES).forEach((name, type) -> {
            byte[] content = bytes(name);
            checksum.update(content);
            files.put(name, new Document(content, type, published));
        });
        folder = Paths.ASSETS + HexFormat.of().toHexDigits((int) checksum.getValue()) + "/";
    }

    /** Path of the folder, ending in a slash. */
    String folder() {
        return folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Paths.of(request);
        Document file = path.startsWith(folder) ? files.get(path.substring(folder.length())) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            file.send(request, response);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream("assets/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name + " of the program", broken);
        }
    }
}
