package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Tells whoever watches whether queries are answered. */
final class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;

    Health(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Answers "ok" when the store has a statement, and 500 when it cannot be asked. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean filled = Txn.calculateRead(dataset, () -> {
            try (QueryExec query =
                    QueryExec.dataset(dataset).query("ASK { ?s ?p ?o }").build()) {
                return query.ask();
            }
        });
        response.setStatus(filled ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(filled ? "ok\n" : "the store is empty\n");
    }
}
