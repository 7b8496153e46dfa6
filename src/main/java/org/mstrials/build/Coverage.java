package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;
import org.mstrials.rdf.Iris;
import org.mstrials.release.SpreadsheetCell;

/**
 * What a release does not cover: the named queries about coverage, each asked once. Their rows go to a file as they come,
 * in no order but that of the store, so that no more than one is held in memory.
 *
 * @param queries all named queries
 * @param iris mints the IRIs
 */
record Coverage(NamedQueries queries, Iris iris) {
    private static final String PREFIX = "coverage-";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final List<Var> COLUMNS =
            Stream.of("thing", "label", "what").map(Var::alloc).toList();

    /**
     * Writes the rows of all queries to a file.
     *
     * @return the number of rows of each, as measurements of the data set's quality (Data Quality Vocabulary)
     */
    Graph report(DatasetGraph data, Path file) {
        Graph measurements = GraphFactory.createDefaultGraph();
        try (Writer rows = Files.newBufferedWriter(file, UTF_8)) {
            write(rows, Stream.concat(Stream.of("measure"), COLUMNS.stream().map(Var::getName)));
            for (NamedQuery query : queries.all()) {
                if (query.name().startsWith(PREFIX)) {
                    measure(query, Txn.calculateRead(data, () -> rows(query, data, rows)), measurements);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
        return measurements;
    }

    private static long rows(NamedQuery named, DatasetGraph data, Writer rows) {
        Query unordered = named.query().cloneQuery();
        unordered.getOrderBy().clear();
        long count = 0;
        try (QueryExec execution = QueryExec.dataset(data).query(unordered).build()) {
            for (RowSet found = execution.select(); found.hasNext(); count++) {
                Binding row = found.next();
                write(
                        rows,
                        Stream.concat(
                                Stream.of(measure(named)), COLUMNS.stream().map(column -> text(row, column))));
            }
        }
        return count;
    }

    private static void write(Writer rows, Stream<String> cells) {
        try {
            rows.write(SpreadsheetCell.line(cells));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write the report on coverage", failed);
        }
    }

    private static String text(Binding row, Var column) {
        return Optional.ofNullable(row.get(column))
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                .orElse("");
    }

    private void measure(NamedQuery query, long count, Graph measurements) {
        Node dataset = NodeFactory.createURI(iris.base());
        Node measurement = NodeFactory.createURI(iris.base() + "void/coverage/" + measure(query));
        Node metric = iris.query(query.name());
        measurements.add(dataset, dqv("hasQualityMeasurement"), measurement);
        measurements.add(measurement, RDF.Nodes.type, dqv("QualityMeasurement"));
        measurements.add(measurement, dqv("computedOn"), dataset);
        measurements.add(measurement, dqv("isMeasurementOf"), metric);
        measurements.add(
                measurement, dqv("value"), NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
        measurements.add(metric, RDF.Nodes.type, dqv("Metric"));
    }

    private static String measure(NamedQuery query) {
        return query.name().substring(PREFIX.length());
    }

    private static Node dqv(String name) {
        return NodeFactory.createURI(DQV + name);
    }
}
