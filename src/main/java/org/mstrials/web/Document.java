package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.DateGenerator;
import org.jspecify.annotations.Nullable;

/** A whole answer, with what tells clients and caches whether they have it already (RFC 9110, section 13). */
final class Document {
    /** Named without weight zero (RFC 9110, section 12.5.3). */
    private static final Pattern GZIP =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))", Pattern.CASE_INSENSITIVE);

    private final byte[] content;
    private final String type;
    private final Instant modified;
    private volatile @Nullable String tag;
    private volatile byte @Nullable [] compressed;

    /**
     * A document.
     *
     * @param content its bytes; the strong entity tag is their digest
     * @param type media type and parameters
     * @param modified when its facts were published
     */
    Document(byte[] content, String type, Instant modified) {
        this.content = content;
        this.type = type;
        this.modified = modified;
    }

    /** A document of text. */
    static Document of(String text, String mediaType, Instant modified) {
        return new Document(text.getBytes(StandardCharsets.UTF_8), mediaType + ";charset=utf-8", modified);
    }

    /** Its length in bytes, uncompressed. */
    int size() {
        return content.length;
    }

    /** Its strong entity tag, in quotation marks. */
    String tag() {
        String known = tag;
        if (known == null) {
            known = '"' + digest(content) + '"';
            tag = known;
        }
        return known;
    }

    /**
     * Sends it, or that the client has it; compressed if the client can read that. Clients may keep it but ask each time,
     * since a new release may have come.
     */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = !type.startsWith("font/") && acceptsGzip(request);
        String sent = gzip ? tag().replaceFirst("\"$", "-gzip\"") : tag();
        response.setHeader("ETag", sent);
        response.setHeader("Last-Modified", DateGenerator.formatDate(modified.toEpochMilli()));
        response.addHeader("Vary", "Accept-Encoding");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (isKnown(sent, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
            write(gzip(), response);
        } else {
            write(content, response);
        }
    }

    /** Sends it, whatever the client has, with the status set before. */
    void write(HttpServletResponse response) throws IOException {
        write(content, response);
    }

    private void write(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept-Encoding")).stream()
                .anyMatch(codings -> GZIP.matcher(codings).find());
    }

    /** Compressed when first asked for; two threads may do it at once, with the same result. */
    private byte[] gzip() throws IOException {
        byte[] known = compressed;
        if (known != null) {
            return known;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        byte[] result = bytes.toByteArray();
        compressed = result;
        return result;
    }

    /**
     * If-Modified-Since counts only for clients without an entity tag, and only with the very date of the release: the one
     * that the client has may be newer. Whether a tag is weak does not matter here.
     */
    private boolean isKnown(String sent, HttpServletRequest request) {
        if (request.getHeader("If-None-Match") != null) {
            return Collections.list(request.getHeaders("If-None-Match")).stream()
                    .anyMatch(tags -> tags.contains(sent) || tags.strip().equals("*"));
        }
        try {
            return request.getDateHeader("If-Modified-Since") == modified.toEpochMilli() / 1000 * 1000;
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
