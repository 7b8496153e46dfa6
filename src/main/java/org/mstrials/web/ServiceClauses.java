package org.mstrials.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds SERVICE before the query runs, so that its author learns why there is no answer, SILENT or not. */
final class ServiceClauses {
    private ServiceClauses() {}

    /** Refuses a query that has one, in subqueries and EXISTS too. */
    static void refuse(Query query) {
        if (query.getQueryPattern() != null) {
            refuse(Algebra.compile(query.getQueryPattern()));
        }
    }

    private static void refuse(Op pattern) {
        Walker.walk(
                pattern,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        ServletOps.error(
                                HttpServletResponse.SC_FORBIDDEN,
                                "SERVICE is not offered here: ask the other endpoint yourself, or from yours");
                    }
                },
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionOp exists) {
                        refuse(exists.getGraphPattern());
                    }
                });
    }
}
