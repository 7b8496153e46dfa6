package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Descriptions;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.Neighbours;
import org.mstrials.web.describe.Representation;
import org.mstrials.web.page.Anchor;
import org.mstrials.web.page.Frame;
import org.mstrials.web.page.Names;
import org.mstrials.web.page.Pages;

/**
 * Answers for what is not there, in the form that was asked for, with what is.
 *
 * @param descriptions of what is there
 * @param pages name things
 * @param release version of the release
 */
record Refusals(Descriptions descriptions, Pages pages, String release) {
    private static final String TEXT = "text/plain";
    private static final List<String> TYPES = Stream.concat(
                    Stream.of(TEXT), Arrays.stream(Representation.values()).map(Representation::mediaType))
            .toList();

    /** Status 404. */
    Answer unknown(HttpServletRequest request, String fault) {
        String sentence = fault + " in release " + release + ".";
        Description near = Neighbours.of(Paths.of(request), sentence, descriptions, pages.addresses());
        String type = Representation.ofPath(Paths.of(request))
                .map(Representation::mediaType)
                .or(() -> Negotiation.choose(request, TYPES))
                .orElse(TEXT);
        return Answer.of(HttpServletResponse.SC_NOT_FOUND, Document.of(body(near, sentence, type), type, Instant.now()))
                .with("Vary", "Accept");
    }

    /** Status 406. */
    Answer notAcceptable(Found found) {
        String forms = Arrays.stream(Representation.values())
                .map(form -> "%-24s%s%n".formatted(form.mediaType(), found.document(form)))
                .collect(Collectors.joining());
        Document document =
                Document.of("This is not there in a form that you accept. There is:\n" + forms, TEXT, Instant.now());
        return Answer.of(HttpServletResponse.SC_NOT_ACCEPTABLE, document).with("Vary", "Accept");
    }

    private String body(Description near, String sentence, String type) {
        Names names = new Names(near, pages.vocabulary(), pages.addresses());
        List<Anchor> links = near.values(near.thing(), RDFS.Nodes.seeAlso).stream()
                .map(names::anchor)
                .toList();
        Optional<Representation> form = Arrays.stream(Representation.values())
                .filter(candidate -> candidate.mediaType().equals(type))
                .findFirst();
        if (form.isEmpty()) {
            return sentence + "\n"
                    + links.stream()
                            .map(link -> link.href().orElse("") + "  " + link.text() + "\n")
                            .collect(Collectors.joining());
        }
        return form.get() == Representation.HTML
                ? pages.templates().render("error", Frame.of("Not Found"), Map.of("sentence", sentence, "near", links))
                : RdfAnswer.text(near, form.get());
    }
}
