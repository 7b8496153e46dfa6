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
import org.eclipse.jetty.http.HttpException;

/**
 * Fuseki's query operation, stricter where Fuseki is lax, and with a service description where it has none: what it
 * refuses gets a status that says why.
 */
final class SparqlQueries extends SPARQL_QueryDataset {
    private static final String HTML = "text/html";
    private static final List<String> DESCRIPTIONS =
            Stream.concat(RdfAnswer.TYPES.stream(), Stream.of(HTML)).toList();

    private final Answer editor;

    /**
     * An operation without state.
     *
     * @param editor the page for a browser that asks nothing yet
     */
    SparqlQueries(Answer editor) {
        this.editor = editor;
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
                editor.send(request, response);
            } else {
                RdfAnswer.send(ServiceDescription.of(request.getRequestURL().toString()), request, response);
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
                && AcceptList.match(new AcceptList(accept), offers) == null) {
            List<String> types =
                    offers.entries().stream().map(MediaType::getContentTypeStr).toList();
            ServletOps.error(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is " + String.join(", ", types));
        }
    }
}
