package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.eclipse.jetty.http.HttpException;

/**
 * Fuseki's query operation, stricter where Fuseki is lax, and with a service description where it has none: what it
 * refuses gets a status that says why.
 */
final class SparqlQueries extends SPARQL_QueryDataset {
    private static final String HTML = "text/html";
    private static final List<String> DESCRIPTIONS =
            Stream.concat(RdfAnswer.TYPES.stream(), Stream.of(HTML)).toList();

    private static final List<String> ANSWERS = Stream.concat(
                    DEF.rsOfferTable.entries().stream().map(MediaType::getContentTypeStr), Stream.of(HTML))
            .toList();

    private final QueryPages pages;

    /**
     * An operation without state.
     *
     * @param pages for browsers
     */
    SparqlQueries(QueryPages pages) {
        this.pages = pages;
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
                        ServiceDescription.of(request.getRequestURL().toString(), pages.endpoint());
                RdfAnswer.send(description, request, response);
            }
        } catch (IOException clientLeft) {
            ServletOps.errorOccurred(clientLeft);
        }
    }

    /** Besides what the protocol demands: parameters must be UTF-8 and not too long. */
    @Override
    public void validate(HttpAction action) {
        try {
            super.validate(action);
        } catch (ActionErrorException refused) {
            throw refused;
        } catch (HttpException.RuntimeException unreadable) {
            // Jetty tells a form that is too long by the cause alone
            boolean tooLong = unreadable.getCause() instanceof IllegalStateException;
            ServletOps.error(
                    tooLong ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : unreadable.getCode(),
                    unreadable.getReason());
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

    /** Refuses a query that reaches out of the data, or whose results the client could not read. */
    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ServiceClauses.refuse(query);
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
