package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mstrials.web.page.Signpost;

/** What will be sent to a client. */
@FunctionalInterface
interface Answer {
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** A document, unless the client has it. */
    static Answer of(Document document) {
        return document::send;
    }

    /** A document with a status other than 200. */
    static Answer of(int status, Document document) {
        return (request, response) -> {
            response.setStatus(status);
            document.write(response);
        };
    }

    /** A redirection to a path of the same release. Jetty's own would refuse paths with encoded slashes. */
    static Answer moved(int status, String path) {
        return (request, response) -> {
            response.setStatus(status);
            response.setHeader("Location", request.getContextPath() + path);
        };
    }

    /** The same with a header. */
    default Answer with(String header, String value) {
        return (request, response) -> {
            response.setHeader(header, value);
            send(request, response);
        };
    }

    /** The same with links, whose addresses become absolute. */
    default Answer with(List<Signpost> signposts) {
        return (request, response) -> {
            String address = request.getRequestURL().toString();
            for (Signpost link : signposts) {
                String start = link.href().startsWith("/")
                        ? Paths.root(request)
                        : link.href().startsWith("?") ? address : "";
                String type = link.type().map("; type=\"%s\""::formatted).orElse("");
                response.addHeader("Link", "<%s%s>; rel=\"%s\"%s".formatted(start, link.href(), link.rel(), type));
            }
            send(request, response);
        };
    }
}
