package org.mstrials.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a query as the engine sees them, subqueries and EXISTS too. SERVICE is found before the query runs, so that its
 * author learns why there is no answer, SILENT or not; and long chains, since the engine goes one step deeper with each
 * link, until the thread has no room left.
 */
final class QueryShape {
    /** How many parts may stand in each other; the links of a chain (of UNION, of OPTIONAL, of a sum) do so. */
    static final int LIMIT = 500;

    private record Part(Object it, int depth) {}

    private final Deque<Part> open = new ArrayDeque<>();

    private QueryShape() {}

    /** Refuses a query that reaches out, or is too deep. */
    static void check(Query query) {
        QueryShape shape = new QueryShape();
        shape.open.push(new Part(Algebra.compile(query), 0));
        while (!shape.open.isEmpty()) {
            Part part = shape.open.pop();
            if (part.depth() > LIMIT) {
                throw tooDeep();
            }
            if (part.it() instanceof OpService) {
                ServletOps.error(
                        HttpServletResponse.SC_FORBIDDEN,
                        "SERVICE is not offered here: ask the other endpoint yourself, or from yours");
            }
            parts(part.it()).forEach(inner -> shape.open.push(new Part(inner, part.depth() + 1)));
        }
    }

    /** Refuses a query for its depth. */
    static IllegalStateException tooDeep() {
        ServletOps.errorBadRequest(
                "The query is nested too deeply: no more than %d brackets may stand in each other, and no chain have more than %d links"
                        .formatted(Nesting.LIMIT, LIMIT));
        return new IllegalStateException("refused above");
    }

    private static Stream<?> parts(Object it) {
        return Stream.concat(
                switch (it) {
                    case Op1 one -> Stream.of(one.getSubOp());
                    case Op2 two -> Stream.of(two.getLeft(), two.getRight());
                    case OpN many -> many.getElements().stream();
                    case OpPath path -> Stream.of(path.getTriplePath().getPath());
                    case P_Path1 one -> Stream.of(one.getSubPath());
                    case P_Path2 two -> Stream.of(two.getLeft(), two.getRight());
                    case ExprFunctionOp exists -> Stream.of(exists.getGraphPattern());
                    case ExprFunction function -> function.getArgs().stream();
                    case ExprAggregator aggregator ->
                        expressions(aggregator.getAggregator().getExprList());
                    default -> Stream.of();
                },
                switch (it) {
                    case OpFilter filter -> expressions(filter.getExprs());
                    case OpLeftJoin optional -> expressions(optional.getExprs());
                    case OpExtend extend -> expressions(extend.getVarExprList());
                    case OpAssign assign -> expressions(assign.getVarExprList());
                    case OpOrder order -> order.getConditions().stream().map(condition -> condition.getExpression());
                    case OpGroup group ->
                        Stream.concat(expressions(group.getGroupVars()), group.getAggregators().stream());
                    default -> Stream.of();
                });
    }

    private static Stream<Expr> expressions(@Nullable ExprList list) {
        return list == null ? Stream.of() : list.getList().stream();
    }

    private static Stream<Expr> expressions(VarExprList list) {
        return list.getExprs().values().stream();
    }
}
