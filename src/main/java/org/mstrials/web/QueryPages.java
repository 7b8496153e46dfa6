package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.system.Txn;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.web.describe.Descriptions;
import org.mstrials.web.describe.Lookup;
import org.mstrials.web.describe.Lookup.Found;
import org.mstrials.web.describe.ProgramFiles;
import org.mstrials.web.page.Frame;
import org.mstrials.web.page.Pages;
import org.mstrials.web.page.QueryPage;
import org.mstrials.web.page.QueryRun;
import org.mstrials.web.page.ResultTable;
import org.mstrials.web.page.Signpost;

/**
 * The pages where queries are asked.
 *
 * @param queries the named ones
 * @param descriptions what the release says of them
 * @param pages fills in the templates
 * @param published when the facts were
 */
record QueryPages(NamedQueries queries, Descriptions descriptions, Pages pages, Instant published) {
    private static final List<Signpost> DESCRIBED = List.of(QueryPage.OPEN_API);

    /** The IRI of the endpoint. */
    String endpoint() {
        return new Iris(pages.addresses().base()).sparql().getURI();
    }

    /** All named queries. */
    Answer catalogue() {
        Frame frame = new Frame("Named queries", List.of(), DESCRIBED, Optional.empty());
        return Answer.of(page("queries", frame, Map.of("queries", queries.all())))
                .with(DESCRIBED);
    }

    /** The editor, with an example. */
    Answer editor() {
        return editor(ProgramFiles.text("editor.rq"), Optional.empty());
    }

    /** The answer to a query of a person. */
    Answer answered(HttpServletRequest request, QueryExecResult result) {
        ResultTable table = result.isBoolean()
                ? ResultTable.of(result.booleanResult())
                : ResultTable.of(
                        result.rowSet(),
                        pages.addresses(),
                        descriptions.data().prefixes().getMapping());
        return BoundQuery.run(request)
                .map(run -> of(run.answered(table), HttpServletResponse.SC_OK))
                .orElseGet(() -> editor(
                                Optional.ofNullable(request.getParameter("query"))
                                        .orElse(""),
                                Optional.of(table))
                        .with("Vary", "Accept"));
    }

    /** The page of a named query. */
    Answer of(QueryRun run, int status) {
        String path = Paths.QUERIES + "/" + run.query().name();
        return Txn.calculateRead(
                descriptions.data(),
                () -> described(path, run, status)
                        .orElseGet(() -> (request, response) -> response.sendError(
                                HttpServletResponse.SC_NOT_FOUND, "The release does not know " + path)));
    }

    private Optional<Answer> described(String path, QueryRun run, int status) {
        return Lookup.of(path, descriptions, pages.addresses()) instanceof Found found
                ? descriptions
                        .describe(found.thing(), 1)
                        .map(description -> pages.of(found, description, Map.of("run", run)))
                        .map(page -> answer(status, Document.of(page.html(), "text/html", published))
                                .with(page.signposts()))
                : Optional.empty();
    }

    private static Answer answer(int status, Document document) {
        return status == HttpServletResponse.SC_OK ? Answer.of(document) : Answer.of(status, document);
    }

    private Answer editor(String query, Optional<ResultTable> table) {
        return Answer.of(page(
                "sparql",
                Frame.of("SPARQL endpoint"),
                Map.of("query", query, "table", table, "examples", queries.all())));
    }

    private Document page(String template, Frame frame, Map<String, Object> values) {
        return Document.of(pages.templates().render(template, frame, values), "text/html", published);
    }
}
