package org.mstrials.web;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Fuseki's query operation, which refuses with a clear answer what this server does not do. */
final class SparqlQueries extends SPARQL_QueryDataset {
    private static final int LONGEST_QUERY = 1 << 20;

    @Override
    protected void validateRequest(HttpAction action) {
        if (action.getRequest().getContentLengthLong() > LONGEST_QUERY) {
            ServletOps.error(413, "a query may have " + LONGEST_QUERY + " bytes");
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.getQueryPattern() != null) {
            refuseService(Algebra.compile(query.getQueryPattern()));
        }
    }

    /** Looks into subqueries and EXISTS too. */
    private static void refuseService(Op pattern) {
        Walker.walk(
                pattern,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        ServletOps.error(
                                403, "SERVICE is not offered here: ask the other endpoint yourself, or from yours");
                    }
                },
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionOp exists) {
                        refuseService(exists.getGraphPattern());
                    }
                });
    }
}
