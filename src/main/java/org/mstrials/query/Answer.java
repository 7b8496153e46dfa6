package org.mstrials.query;

import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;

/** Writes what a query answers. */
public final class Answer {
    private Answer() {}

    /** Forms of a table; a graph is written as Turtle whatever the form. */
    public enum Format {
        /** Columns for people. */
        TABLE,
        /** SPARQL 1.1 CSV. */
        CSV,
        /** SPARQL 1.1 TSV. */
        TSV,
        /** SPARQL 1.1 JSON. */
        JSON,
        /** SPARQL XML. */
        XML;

        private Lang lang() {
            return switch (this) {
                case TABLE -> ResultSetLang.RS_Text;
                case CSV -> ResultSetLang.RS_CSV;
                case TSV -> ResultSetLang.RS_TSV;
                case JSON -> ResultSetLang.RS_JSON;
                case XML -> ResultSetLang.RS_XML;
            };
        }
    }

    /** Runs a query and writes its answer. */
    public static void write(QueryExec execution, Query query, Format format, OutputStream out) {
        if (query.isConstructType() || query.isDescribeType()) {
            RDFDataMgr.write(out, query.isConstructType() ? execution.construct() : execution.describe(), Lang.TURTLE);
            return;
        }
        RowSetWriter writer = RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
        if (query.isAskType()) {
            writer.write(out, execution.ask(), execution.getContext());
        } else {
            writer.write(out, execution.select(), execution.getContext());
        }
    }
}
