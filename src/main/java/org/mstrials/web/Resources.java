package org.mstrials.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;
import org.mstrials.web.describe.Addresses;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Descriptions;
import org.mstrials.web.describe.Lookup;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.Lookup.Moved;
import org.mstrials.web.describe.Lookup.Unknown;
import org.mstrials.web.describe.Representation;
import org.mstrials.web.page.Pages;

/**
 * Answers for every IRI of the release, at its path on this host. Following "Cool URIs for the Semantic Web" (W3C, 2008):
 * an address here is that of a document about a thing, which comes in the form that the client likes best and names the
 * address of that form in Content-Location. The redirection with status 303 from thing to document is done by the host of
 * the IRIs; only where that is this server, it answers 303 itself, to the document in the form that the client likes best.
 */
final class Resources extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<Representation> FORMS = List.of(Representation.values());

    /** What a description is not about but is: its IRI needs no redirection. */
    private static final Set<Node> DOCUMENTS = Set.of(
            OWL.Ontology.asNode(),
            VOID.Dataset.asNode(),
            VOID.DatasetDescription.asNode(),
            SKOS.ConceptScheme.asNode());

    /** How much of descriptions is kept in memory, in bytes before compression. */
    private static final long KEPT = 64L << 20;

    private final transient Cache<String, Optional<Described>> known = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((String key, Optional<Described> described) ->
                    key.length() + described.map(Described::size).orElse(0))
            .build();
    private final transient Descriptions descriptions;
    private final transient Addresses addresses;
    private final transient Pages pages;
    private final transient Refusals refusals;
    private final transient Release release;
    private final transient Releases releases;
    private final transient Set<String> files;

    Resources(Descriptions descriptions, Pages pages, Release release, Releases releases) {
        this.descriptions = descriptions;
        this.addresses = pages.addresses();
        this.pages = pages;
        this.refusals = new Refusals(descriptions, pages, release.version());
        this.release = release;
        this.releases = releases;
        this.files = Stream.concat(release.files().stream(), Stream.of(release.checksums()))
                .map(file -> "/" + file.name())
                .collect(Collectors.toSet());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Txn.calculateRead(descriptions.data(), () -> answer(request)).send(request, response);
    }

    /** Decides what to answer; everything that needs the store is done then. */
    private Answer answer(HttpServletRequest request) {
        return switch (Lookup.of(Paths.of(request), descriptions, addresses)) {
            case Found found -> found(found, request);
            case Moved moved -> Answer.moved(HttpServletResponse.SC_MOVED_PERMANENTLY, location(moved, request));
            case Unknown unknown -> unknown(request);
        };
    }

    /** The files of a release have IRIs in it; what a release says of itself, it alone knows. */
    private Answer unknown(HttpServletRequest request) {
        String path = Paths.of(request);
        String own = Paths.RELEASES + release.version() + path;
        if (Lookup.of(own, descriptions, addresses) instanceof Found file) {
            return found(file, request);
        }
        if (files.contains(path)) {
            return Answer.moved(HttpServletResponse.SC_FOUND, Paths.DOWNLOADS + path.substring(1));
        }
        return otherRelease(path)
                .map(version -> Answer.moved(HttpServletResponse.SC_FOUND, Paths.RELEASES + version + path))
                .orElseGet(() -> refusals.unknown(request, "There is nothing at " + path));
    }

    /** The other release whose IRI is asked for, with or without the ending that asks for a form. */
    private Optional<String> otherRelease(String path) {
        if (!path.startsWith(Paths.RELEASES)) {
            return Optional.empty();
        }
        String name = path.substring(Paths.RELEASES.length());
        String suffix = Representation.ofPath(path).map(Representation::suffix).orElse("");
        return Stream.of(name, name.substring(0, name.length() - suffix.length()))
                .filter(version -> !version.equals(release.version()))
                .filter(version -> releases.find(version).isPresent())
                .findFirst();
    }

    private Answer found(Found found, HttpServletRequest request) {
        Optional<Representation> form =
                found.form().or(() -> Negotiation.choose(request, FORMS, Representation::mediaType));
        if (form.isEmpty()) {
            return refusals.notAcceptable(found);
        }
        Optional<Described> described = page(request).flatMap(page -> described(found, form.get(), page));
        if (described.isEmpty()) {
            return refusals.unknown(request, "There is no such page of what links to " + found.path());
        }
        if (found.form().isEmpty() && described.get().isItself(request)) {
            String document = found.document(form.get()) + query(request);
            return negotiated(Answer.moved(HttpServletResponse.SC_SEE_OTHER, document));
        }
        Answer answer = described.get().answer();
        return found.form().isPresent()
                ? answer
                : negotiated(answer)
                        .with(
                                "Content-Location",
                                request.getContextPath() + found.document(form.get()) + query(request));
    }

    private Optional<Described> described(Found found, Representation form, int page) {
        return known.get(
                found.path() + '\n' + form + '\n' + page,
                unused -> descriptions
                        .describe(found.thing(), page)
                        .map(description -> described(found, form, description)));
    }

    private Described described(Found found, Representation form, Description description) {
        boolean isDocument = description.types(found.thing()).stream().anyMatch(DOCUMENTS::contains);
        String iri = isDocument ? "" : found.thing().getURI();
        if (form == Representation.HTML) {
            Pages.Page page = pages.of(found, description);
            Document document = Document.of(page.html(), form.mediaType(), release.published());
            return new Described(Answer.of(document).with(page.signposts()), document.size(), iri);
        }
        Document document = Document.of(RdfAnswer.text(description, form), form.mediaType(), release.published());
        return new Described(Answer.of(document).with(pages.signposts(found, description)), document.size(), iri);
    }

    /**
     * A description in one form; it stays the same as long as the release is served.
     *
     * @param answer the document with its links
     * @param size of the document in bytes
     * @param iri names what the document is about; empty if that is the document
     */
    private record Described(Answer answer, int size, String iri) {
        /** Whether the client asked with the IRI of something that is not the description. */
        boolean isItself(HttpServletRequest request) {
            return request.getRequestURL().toString().equals(iri);
        }
    }

    private static Answer negotiated(Answer answer) {
        return answer.with("Vary", "Accept");
    }

    /** A fragment stays last, and leaves no room for the ending that asks for a form. */
    private static String location(Moved moved, HttpServletRequest request) {
        int fragment = moved.path().indexOf('#');
        return fragment < 0
                ? moved.path() + moved.suffix() + query(request)
                : moved.path().substring(0, fragment)
                        + moved.suffix()
                        + query(request)
                        + moved.path().substring(fragment);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** The page of incoming links that is asked for. */
    private static Optional<Integer> page(HttpServletRequest request) {
        String page = request.getParameter("page");
        return page == null
                ? Optional.of(1)
                : Optional.of(page)
                        .filter(text -> text.matches("[1-9]\\d{0,7}"))
                        .map(Integer::valueOf);
    }
}
