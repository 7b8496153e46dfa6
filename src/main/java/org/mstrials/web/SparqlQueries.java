package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.mstrials.web.page.Imprint.Limits;

/**
 * Fuseki's query operation, stricter where Fuseki is lax, and with a service description where it has none: what it
 * refuses gets a status that says why.
 */
final class SparqlQueries extends SPARQL_QueryDataset {
    private static final String HTML = "text/html";

    /** Rows that ORDER BY and DISTINCT keep in memory; more are kept in a file. */
    private static final long IN_MEMORY = 100_000;

    private static final List<String> DESCRIPTIONS =
            Stream.concat(RdfAnswer.TYPES.stream(), Stream.of(HTML)).toList();

    private static final List<String> ANSWERS = Stream.concat(
                    DEF.rsOfferTable.entries().stream().map(MediaType::getContentTypeStr), Stream.of(HTML))
            .toList();

    private final QueryPages pages;
    private final Limits limits;

    /**
     * An operation without state.
     *
     * @param pages for browsers
     * @param limits of what an answer may be
     */
    SparqlQueries(QueryPages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            describe(action.getRequest(), action.getResponse());
        } else {
            super.execGet(action);
        }
    }

    /** Describes the service like GET, but runs no query. */
    @Override
    public void execHead(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            describe(action.getRequest(), action.getResponse());
        } else {
            action.setResponseHeader("Allow", "GET, POST, OPTIONS");
            ServletOps.errorMethodNotAllowed("HEAD");
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (Negotiation.choose(request, DESCRIPTIONS).filter(HTML::equals).isPresent()) {
                WholeAnswers.send(pages.editor().with("Vary", "Accept"), request);
            } else {
                Model description =
                        ServiceDescription.of(request.getRequestURL().toString(), pages.endpoint(), limits);
                RdfAnswer.send(description, request, response);
            }
        } catch (IOException clientLeft) {
            ServletOps.errorOccurred(clientLeft);
        }
    }

    @Override
    protected void executeWithParameter(HttpAction action) {
        QueryText.requireShort(action.getRequestParameter("query").length());
        super.executeWithParameter(action);
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(QueryText.read(action.getRequest()), action);
    }

    /**
     * Asks as Fuseki does, but in the language of the standard only: ARQ's own has paths and functions without bounds. What
     * takes too much room is not an error of the server.
     */
    @Override
    protected void execute(String text, HttpAction action) {
        try {
            Query query = parse(text);
            validateQuery(action, query);
            ask(query, action);
        } catch (StackOverflowError deep) {
            throw QueryShape.tooDeep();
        } catch (OutOfMemoryError full) {
            ServletOps.error(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    Watch.exceeded("it needs more memory than there is").getMessage());
        }
    }

    private static Query parse(String text) {
        if (Nesting.depth(text) > Nesting.LIMIT) {
            throw QueryShape.tooDeep();
        }
        try {
            return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_12);
        } catch (QueryException wrong) {
            throw refusal(wrong);
        }
    }

    private void ask(Query query, HttpAction action) {
        try {
            action.beginRead();
            if (Watch.isOurs()) {
                // they sort, so that the first result comes hardly before the last
                long most = limits.longest().toMillis();
                action.getContext().set(ARQ.queryTimeout, most + "," + most);
            }
            Pair<DatasetGraph, Query> data = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, data.getRight(), data.getLeft())) {
                sendResults(action, result(action, execution, query), query.getPrologue());
            }
        } catch (QueryCancelledException stopped) {
            ServletOps.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Watch.reason());
        } catch (QueryException wrong) {
            throw refusal(wrong);
        } finally {
            action.endRead();
        }
    }

    private QueryExecResult result(HttpAction action, QueryExec execution, Query query) {
        try {
            return executeQuery(action, execution, query, "");
        } catch (RuntimeException failed) {
            throw Watch.stoppedOr(failed);
        }
    }

    private static IllegalStateException refusal(QueryException wrong) {
        ServletOps.errorBadRequest(
                wrong instanceof QueryParseException parse
                        ? SPARQLProtocol.messageForParseException(parse)
                        : SPARQLProtocol.messageForException(wrong));
        return new IllegalStateException("refused above");
    }

    /** Refuses graphs that are not there: nothing is fetched, and an answer from nothing would look like one. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
        Optional.ofNullable(SPARQLProtocol.getDatasetDescription(action, query))
                .ifPresent(named -> Stream.of(named.getDefaultGraphURIs(), named.getNamedGraphURIs())
                        .flatMap(List::stream)
                        .map(NodeFactory::createURI)
                        .filter(graph -> !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph))
                        .filter(graph -> !action.getActiveDSG().containsGraph(graph))
                        .findFirst()
                        .ifPresent(graph -> ServletOps.errorBadRequest(
                                "There is no graph <" + graph + "> here, and none is fetched from elsewhere")));
        return super.decideDataset(action, query, log);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExec execution = super.createQueryExec(action, query, dataset);
        Context context = execution.getContext();
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) BoundedExpressions::optimizer);
        SafeFunctions.restrict(context);
        context.set(ARQ.spillToDiskThreshold, IN_MEMORY);
        Watch.over(execution);
        return execution;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        Rows rows = new Rows(limits.rows());
        if (query.isConstructType()) {
            return new QueryExecResult(execution.constructDataset(rows.dataset()));
        }
        if (query.isDescribeType()) {
            return new QueryExecResult(execution.describe(rows.graph()));
        }
        QueryExecResult result = super.executeQuery(action, execution, query, log);
        return result.isRowSet() ? new QueryExecResult(rows.counted(result.rowSet())) : result;
    }

    /** Refuses a query that reaches out of the data, or whose results the client could not read. */
    @Override
    protected void validateQuery(HttpAction action, Query query) {
        QueryShape.check(query);
        boolean rows = query.isSelectType() || query.isAskType();
        AcceptList offers = rows ? DEF.rsOfferTable : DEF.constructOffer;
        String accept = action.getRequestHeader("Accept");
        if (accept != null
                && action.getRequestParameter("output") == null
                && !(rows && isForPeople(action))
                && AcceptList.match(new AcceptList(accept), offers) == null) {
            List<String> types =
                    offers.entries().stream().map(MediaType::getContentTypeStr).toList();
            ServletOps.error(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + String.join(", ", types));
        }
    }

    /** Browsers get rows on a page, all others as they are. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (!(result.isRowSet() || result.isBoolean()) || !isForPeople(action)) {
            super.sendResults(action, result, prologue);
            return;
        }
        WholeAnswers.send(pages.answered(action.getRequest(), result), action.getRequest());
    }

    private static boolean isForPeople(HttpAction action) {
        return action.getRequestParameter("output") == null
                && Negotiation.choose(action.getRequest(), ANSWERS)
                        .filter(HTML::equals)
                        .isPresent();
    }
}
