package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;
import org.mstrials.query.Parameter;
import org.mstrials.release.Release;

/** What can be asked by name, for programs (OpenAPI 3.1.0): one path a query. */
final class OpenApi extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Document description;

    OpenApi(NamedQueries queries, Release release, String path) {
        JsonBuilder json = JsonBuilder.create().startObject().pair("openapi", "3.1.0");
        json.key("info").startObject();
        json.pair("title", "Named queries of MS Trials")
                .pair("version", release.version())
                .pair(
                        "description",
                        "Questions about trials of multiple sclerosis. The form of an answer is chosen by Accept, or"
                                + " by an ending: .csv, .tsv, .json, .xml; .rq is the query itself.")
                .finishObject();
        json.key("servers")
                .startArray()
                .startObject()
                .pair("url", path.isEmpty() ? "/" : path)
                .finishObject()
                .finishArray();
        json.key("paths").startObject();
        queries.all().forEach(query -> path(json, query));
        json.finishObject().finishObject();
        description = Document.of(json.build().toString(), "application/json", release.published());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        description.send(request, response);
    }

    private static void path(JsonBuilder json, NamedQuery query) {
        json.key(Paths.QUERIES + "/" + query.name()).startObject();
        json.key("get").startObject();
        json.pair("operationId", query.name())
                .pair("summary", query.title())
                .pair("description", query.question())
                .key("tags")
                .startArray();
        query.keywords().forEach(json::value);
        json.finishArray().key("parameters").startArray();
        query.parameters().forEach(parameter -> parameter(json, parameter));
        json.finishArray().key("responses").startObject();
        answer(json, query);
        problem(json, "400", "A parameter is unknown or has a value of the wrong type", List.of("text/plain"));
        problem(json, "503", "The answer took longer than the limit", List.of("text/plain"));
        json.finishObject().finishObject().finishObject();
    }

    private static void parameter(JsonBuilder json, Parameter parameter) {
        json.startObject()
                .pair("name", parameter.name())
                .pair("in", "query")
                .pair("description", parameter.description())
                .pair("required", false)
                .key("schema")
                .startObject();
        switch (parameter.type()) {
            case STRING -> json.pair("type", "string");
            case INTEGER -> json.pair("type", "integer");
            case DECIMAL -> json.pair("type", "number");
            case DATE -> json.pair("type", "string").pair("format", "date");
            case IRI ->
                json.pair("type", "string")
                        .pair("format", "iri")
                        .pair("pattern", "^" + parameter.type().pattern() + "$");
        }
        json.key("default").value(byDefault(parameter)).finishObject().finishObject();
    }

    private static JsonValue byDefault(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING, DATE, IRI -> new JsonString(parameter.byDefault());
            case INTEGER -> JsonNumber.value(new BigDecimal(new BigInteger(parameter.byDefault())));
            case DECIMAL -> JsonNumber.value(new BigDecimal(parameter.byDefault()));
        };
    }

    private static void answer(JsonBuilder json, NamedQuery query) {
        List<String> types = query.query().isConstructType()
                ? List.of("text/turtle")
                : List.of(ResultForm.values()).stream()
                        .map(ResultForm::mediaType)
                        .distinct()
                        .toList();
        problem(json, "200", "The answer", types);
    }

    private static void problem(JsonBuilder json, String status, String sentence, List<String> types) {
        json.key(status).startObject().pair("description", sentence);
        json.key("content").startObject();
        for (String type : types) {
            json.key(type).startObject().key("schema").startObject();
            json.pair("type", type.endsWith("json") ? "object" : "string");
            json.finishObject().finishObject();
        }
        json.finishObject().finishObject();
    }
}
