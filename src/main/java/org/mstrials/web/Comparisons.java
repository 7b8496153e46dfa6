package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.mstrials.rdf.Iris;
import org.mstrials.web.describe.Descriptions;
import org.mstrials.web.describe.Lookup;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.Lookup.Moved;
import org.mstrials.web.describe.Lookup.Unknown;
import org.mstrials.web.page.ComparePage;
import org.mstrials.web.page.Pages;

/** Two studies or two groups side by side: {@code ?a=} and {@code ?b=} are IRIs, paths, or numbers of studies. */
final class Comparisons extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";

    private final transient Descriptions descriptions;
    private final transient Pages pages;
    private final transient Instant published;

    Comparisons(Descriptions descriptions, Pages pages, Instant published) {
        this.descriptions = descriptions;
        this.pages = pages;
        this.published = published;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        if (Negotiation.choose(request, List.of(HTML)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + HTML);
        } else {
            Txn.calculateRead(descriptions.data(), () -> answer(text(request, "a"), text(request, "b")))
                    .send(request, response);
        }
    }

    private Answer answer(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.of(document(ComparePage.unanswered(one, other, Optional.empty())));
        }
        Optional<Node> first = find(one);
        Optional<Node> second = find(other);
        if (first.isEmpty() || second.isEmpty()) {
            String unknown = first.isEmpty() ? one : other;
            return refusal(HttpServletResponse.SC_NOT_FOUND, one, other, "There is nothing called “" + unknown + "”.");
        }
        return ComparePage.of(first.get(), second.get(), descriptions, pages)
                .map(page -> Answer.of(document(page)))
                .orElseGet(() -> refusal(
                        HttpServletResponse.SC_BAD_REQUEST,
                        one,
                        other,
                        "Expected two studies or two groups of participants, but these are not."));
    }

    private Answer refusal(int status, String one, String other, String fault) {
        return Answer.of(status, document(ComparePage.unanswered(one, other, Optional.of(fault))));
    }

    private Document document(ComparePage page) {
        return Document.of(page.html(pages.templates()), HTML, published);
    }

    /** What a text means: an IRI of ours, a path, or any number of a study. */
    private Optional<Node> find(String text) {
        Stream<String> paths = text.startsWith("http")
                ? pages.addresses().path(NodeFactory.createURI(text)).stream()
                : Stream.of(text.startsWith("/") ? text : "/study/" + Iris.escape(text));
        return paths.flatMap(path -> found(path).stream()).findFirst();
    }

    private Optional<Node> found(String path) {
        return switch (Lookup.of(path, descriptions, pages.addresses())) {
            case Found found -> Optional.of(found.thing());
            case Moved moved -> found(moved.path());
            case Unknown unknown -> Optional.empty();
        };
    }

    private static String text(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("").strip();
    }
}
