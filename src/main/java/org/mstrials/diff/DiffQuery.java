package org.mstrials.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * A query that tells what is compared. It stands in a file of its own.
 *
 * @param query the query
 */
record DiffQuery(Query query) {
    static final DiffQuery BASE = read("base");
    static final DiffQuery CONCEPTS = read("concepts");
    static final DiffQuery DOCUMENTS = read("documents");
    static final DiffQuery FACTS = read("facts");
    static final DiffQuery GROUPS = read("groups");
    static final DiffQuery PUBLICATIONS = read("publications");
    static final DiffQuery REPORTING_GROUPS = read("reporting-groups");
    static final DiffQuery RESTING = read("resting");
    static final DiffQuery STUDIES = read("studies");
    static final DiffQuery TABLES = read("tables");
    static final DiffQuery TABLE_HEADS = read("table-heads");

    private static DiffQuery read(String name) {
        try (InputStream file = DiffQuery.class.getResourceAsStream(name + ".rq")) {
            if (file == null) {
                throw new IllegalStateException("expected " + name + ".rq beside " + DiffQuery.class);
            }
            return new DiffQuery(QueryFactory.create(new String(file.readAllBytes(), UTF_8), Syntax.syntaxSPARQL_11));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name + ".rq", failed);
        }
    }

    /** Hands over the rows that one document gives. */
    void rows(Graph document, Consumer<Binding> row) {
        run(QueryExec.graph(document), Map.of(), row);
    }

    /** Hands over the rows that a release gives. */
    void rows(DatasetGraph release, Map<String, Node> values, Consumer<Binding> row) {
        run(QueryExec.dataset(release), values, row);
    }

    private void run(QueryExecBuilder builder, Map<String, Node> values, Consumer<Binding> row) {
        values.forEach(builder::substitution);
        try (QueryExec execution = builder.query(query).build()) {
            execution.select().forEachRemaining(row);
        }
    }
}
