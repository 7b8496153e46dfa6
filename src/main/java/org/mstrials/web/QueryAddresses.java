package org.mstrials.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;
import org.mstrials.web.describe.Representation;
import org.mstrials.web.page.QueryRun;

/**
 * Named queries at their addresses. The address of a query is its IRI's too: who asks for RDF gets what the release says of
 * it, from the same servlet as of any other thing.
 */
final class QueryAddresses extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text/plain";
    private static final Pattern ADDRESS = Pattern.compile(Paths.QUERIES + "/([\\w-]+)(\\.\\w+)?");
    private static final List<String> CATALOGUE = Arrays.stream(Representation.values())
            .map(Representation::mediaType)
            .toList();
    private static final List<String> TYPES = Stream.of(
                    Stream.of(ResultForm.values()).map(ResultForm::mediaType),
                    Stream.of(WebContent.contentTypeJSON),
                    Representation.ofRdf().stream().map(Representation::mediaType))
            .flatMap(types -> types)
            .distinct()
            .toList();

    private final transient NamedQueries queries;
    private final transient QueryPages pages;
    private final transient WholeAnswers answers;

    /**
     * Addresses.
     *
     * @param answers of the SPARQL service
     */
    QueryAddresses(NamedQueries queries, QueryPages pages, WholeAnswers answers) {
        this.queries = queries;
        this.pages = pages;
        this.answers = answers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(Paths.of(request));
        if (Paths.of(request).equals(Paths.QUERIES)) {
            boolean page = Negotiation.choose(request, CATALOGUE)
                    .flatMap(ResultForm::of)
                    .isPresent();
            if (page) {
                pages.catalogue().with("Vary", "Accept").send(request, response);
                return;
            }
        } else if (address.matches() && queries.find(address.group(1)).isPresent()) {
            NamedQuery query = queries.find(address.group(1)).orElseThrow();
            String suffix = Optional.ofNullable(address.group(2)).orElse("");
            Optional<ResultForm> form = suffix.isEmpty() ? negotiated(request, response) : ResultForm.ofSuffix(suffix);
            if (form.isPresent()) {
                answer(query, form.get(), request, response, chain);
                return;
            }
            if (suffix.isEmpty() && Negotiation.choose(request, TYPES).isEmpty()) {
                Document types = Document.of("There is " + String.join(", ", TYPES) + "\n", TEXT, Instant.now());
                Answer.of(HttpServletResponse.SC_NOT_ACCEPTABLE, types).send(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static Optional<ResultForm> negotiated(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Vary", "Accept");
        return Negotiation.choose(request, TYPES).flatMap(ResultForm::of);
    }

    private void answer(
            NamedQuery query,
            ResultForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        QueryRun run = new QueryRun(query, new TreeMap<>(), Optional.empty(), Optional.empty());
        try {
            run = run.with(values(request));
            Query bound = query.bind(run.values());
            if (form == ResultForm.TEXT) {
                Document.of(bound.toString(), form.mediaType(), pages.published())
                        .send(request, response);
            } else {
                String accept = bound.isConstructType() ? WebContent.contentTypeTurtle : form.mediaType();
                HttpServletResponse sent =
                        form == ResultForm.SHEET ? new Spreadsheet(response, query.name()) : response;
                answers.doFilter(new BoundQuery(request, bound, run, accept), sent, chain);
            }
        } catch (IllegalArgumentException wrong) {
            refusal(run, form, String.valueOf(wrong.getMessage())).send(request, response);
        }
    }

    private Answer refusal(QueryRun run, ResultForm form, String fault) {
        int status = HttpServletResponse.SC_BAD_REQUEST;
        return switch (form) {
            case PAGE -> pages.of(run.failed(fault), status);
            // RFC 9457
            case JSON ->
                Answer.of(
                        status,
                        Document.of(
                                JsonBuilder.create()
                                        .startObject()
                                        .pair("title", "Bad Request")
                                        .pair("status", status)
                                        .pair("detail", fault)
                                        .finishObject()
                                        .build()
                                        .toString(),
                                "application/problem+json",
                                Instant.now()));
            case CSV, SHEET, TSV, XML, TEXT -> Answer.of(status, Document.of(fault + "\n", TEXT, Instant.now()));
        };
    }

    private static Map<String, String> values(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, parameter -> {
            if (parameter.getValue().length > 1) {
                throw new IllegalArgumentException("parameter %s: expected one value, found %s"
                        .formatted(parameter.getKey(), List.of(parameter.getValue())));
            }
            return parameter.getValue()[0];
        }));
    }
}
