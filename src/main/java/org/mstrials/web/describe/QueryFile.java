package org.mstrials.web.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** A query of the program, parsed when it is first asked. What it is asked about is bound to its variables as values. */
public final class QueryFile {
    /** A bound for a machine that is too busy: no query of the program takes so long by itself. */
    private static final int SECONDS = 30;

    private final Lazy<Query> query;

    private QueryFile(Supplier<Query> query) {
        this.query = new Lazy<>(query);
    }

    /** The file of this name, without its ending, among the program's queries; a broken one is a bug. */
    public static QueryFile read(String name) {
        return new QueryFile(() -> QueryFactory.create(ProgramFiles.text(name + ".rq"), Syntax.syntaxARQ));
    }

    /** Runs a CONSTRUCT of quads. */
    void construct(DatasetGraph data, Map<String, Node> values, Consumer<Quad> sink) {
        try (QueryExec execution = prepare(QueryExec.dataset(data), values)) {
            execution.constructQuads().forEachRemaining(sink);
        }
    }

    /** Runs a CONSTRUCT of triples over one graph. */
    public Graph construct(Graph graph, Map<String, Node> values) {
        try (QueryExec execution = prepare(QueryExec.graph(graph), values)) {
            return execution.construct();
        }
    }

    /** The same query, but for only some of its rows. */
    public QueryFile slice(long offset, long limit) {
        return new QueryFile(() -> {
            Query slice = query.get().cloneQuery();
            slice.setOffset(offset);
            slice.setLimit(limit);
            return slice;
        });
    }

    /** Runs a SELECT of one variable. */
    public List<Node> select(DatasetGraph data, Map<String, Node> values) {
        try (QueryExec execution = prepare(QueryExec.dataset(data), values)) {
            RowSet rows = execution.select();
            List<Node> nodes = new ArrayList<>();
            rows.forEachRemaining(row -> nodes.add(row.get(rows.getResultVars().getFirst())));
            return nodes;
        }
    }

    /** The number of rows of a SELECT. */
    public long count(DatasetGraph data) {
        try (QueryExec execution = prepare(QueryExec.dataset(data), Map.of())) {
            return Iter.count(execution.select());
        }
    }

    private QueryExec prepare(QueryExecBuilder execution, Map<String, Node> values) {
        execution.query(query.get()).timeout(SECONDS, TimeUnit.SECONDS);
        values.forEach(execution::substitution);
        return execution.build();
    }
}
