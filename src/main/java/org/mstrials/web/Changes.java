package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFLanguages;
import org.mstrials.diff.Comparison;
import org.mstrials.diff.ComparisonGraph;
import org.mstrials.diff.ComparisonJson;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.model.Code;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.describe.Representation;
import org.mstrials.web.page.ChangesPage;
import org.mstrials.web.page.ChangesPage.Choice;
import org.mstrials.web.page.Pages;

/**
 * What changed in the evidence from one release to another: {@code ?from=} and {@code ?to=} are versions, or current;
 * {@code ?kind=} chooses one kind of change. A page shows some at a time, JSON and RDF have all.
 */
final class Changes extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final List<String> TYPES =
            Stream.concat(Stream.of(HTML, JSON), RdfAnswer.TYPES.stream()).toList();

    private final transient Releases releases;
    private final transient Release served;
    private final transient Pages pages;
    private final transient KnownComparisons comparisons = new KnownComparisons();

    /**
     * Compares the releases of a folder.
     *
     * @param served the release whose pages these are
     */
    Changes(Releases releases, Release served, Pages pages) {
        this.releases = releases;
        this.served = served;
        this.pages = pages;
    }

    /** The paths that it answers: one for whatever Accept says, one for each form. */
    static List<String> paths() {
        return Stream.concat(
                        Stream.of("", ".json"),
                        Stream.of(Representation.values()).map(Representation::suffix))
                .map(suffix -> Paths.CHANGES + suffix)
                .toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> type = type(request, response);
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + String.join(", ", TYPES));
        } else {
            answer(request, type.get()).send(request, response);
        }
    }

    private static Optional<String> type(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        if (path.equals(Paths.CHANGES)) {
            response.setHeader("Vary", "Accept");
            return Negotiation.choose(request, TYPES);
        }
        return Representation.ofPath(path).map(Representation::mediaType).or(() -> Optional.of(JSON));
    }

    private Answer answer(HttpServletRequest request, String type) {
        String from = text(request, "from");
        String to = text(request, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return unasked(type);
        }
        Optional<Release> older = Comparison.find(from, releases);
        Optional<Release> newer = Comparison.find(to, releases);
        if (older.isEmpty() || newer.isEmpty()) {
            String unknown = older.isEmpty() ? from : to;
            return refusal(HttpServletResponse.SC_NOT_FOUND, "There is no release “" + unknown + "”.", type);
        }
        String kind = text(request, "kind");
        Optional<ChangeKind> only = Code.parse(ChangeKind.class, kind);
        if (only.isEmpty() && !kind.isEmpty()) {
            return refusal(HttpServletResponse.SC_NOT_FOUND, "There is no kind of change “" + kind + "”.", type);
        }
        String page = text(request, "page");
        int number = page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
        Choice choice = new Choice(older.get().version(), newer.get().version(), only, number);
        return comparisons
                .of(older.get(), newer.get())
                .map(comparison -> answer(comparison, choice, newer.get(), type))
                .orElseGet(() -> refusal(
                                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                                "The two releases are still being compared. Ask again in some seconds.",
                                type)
                        .with("Retry-After", "10"));
    }

    private Answer answer(Comparison comparison, Choice choice, Release newer, String type) {
        if (type.equals(HTML)) {
            return ChangesPage.of(choice, versions(), comparison, pages.addresses(), served.version())
                    .map(page -> Answer.of(Document.of(page.html(pages.templates()), HTML, newer.published())))
                    .orElseGet(() -> refusal(HttpServletResponse.SC_NOT_FOUND, "There is no such page.", type));
        }
        Comparison asked = choice.kind().map(comparison::only).orElse(comparison);
        return (request, response) -> {
            response.setContentType(type);
            response.setCharacterEncoding("UTF-8");
            if (type.equals(JSON)) {
                ComparisonJson.write(asked, response.getOutputStream());
            } else {
                ComparisonGraph.write(asked, RDFLanguages.contentTypeToLang(type), response.getOutputStream());
            }
        };
    }

    /** Who has not chosen yet gets the form, with what is likely to be asked. */
    private Answer unasked(String type) {
        return type.equals(HTML)
                ? Answer.of(document(Optional.empty()))
                : refusal(
                        HttpServletResponse.SC_BAD_REQUEST,
                        "Expected two releases as " + Paths.CHANGES + "?from=" + before() + "&to=" + served.version()
                                + "; there is " + String.join(", ", versions()),
                        type);
    }

    private Answer refusal(int status, String fault, String type) {
        return type.equals(HTML)
                ? Answer.of(status, document(Optional.of(fault)))
                : (request, response) -> response.sendError(status, fault);
    }

    private Document document(Optional<String> fault) {
        Choice choice = new Choice(before(), served.version(), Optional.empty(), 1);
        ChangesPage page = ChangesPage.unanswered(choice, versions(), fault);
        return Document.of(page.html(pages.templates()), HTML, served.published());
    }

    /** The release before the one that is served, or that one when it is the first. */
    private String before() {
        List<String> versions = versions();
        return versions.get(Math.max(0, versions.indexOf(served.version()) - 1));
    }

    private List<String> versions() {
        return releases.all().stream().map(Release::version).toList();
    }

    private static String text(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("").strip();
    }

    @Override
    public void destroy() {
        comparisons.close();
    }
}
