package org.mstrials.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mstrials.query.NamedQuery;
import org.mstrials.query.Parameter;

/**
 * A named query as its page shows it.
 *
 * @param query the query
 * @param values of its parameters, as far as they were given
 * @param table the answer; empty when there is none
 * @param fault what is wrong with the parameters, if something is
 */
public record QueryRun(
        NamedQuery query, Map<String, String> values, Optional<ResultTable> table, Optional<String> fault) {
    /** The same with other values. */
    public QueryRun with(Map<String, String> given) {
        return new QueryRun(query, new TreeMap<>(given), table, fault);
    }

    /** The same with an answer. */
    public QueryRun answered(ResultTable answer) {
        return new QueryRun(query, values, Optional.of(answer), fault);
    }

    /** The same with a complaint. */
    public QueryRun failed(String complaint) {
        return new QueryRun(query, values, table, Optional.of(complaint));
    }

    /** The value that a parameter has. */
    public String value(Parameter parameter) {
        return values.getOrDefault(parameter.name(), parameter.byDefault());
    }

    /** The query that runs, as text; that with the defaults when a value is wrong. */
    public String text() {
        return query.bind(fault.isPresent() ? Map.of() : values).toString();
    }

    /** Path of the answer in the form of an ending. */
    public String path(String ending) {
        String given = values.entrySet().stream()
                .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
                .collect(Collectors.joining("&"));
        return "/queries/" + query.name() + ending + (given.isEmpty() ? "" : "?" + given);
    }

    /** The field of a form that takes values of a type. */
    public static String field(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING -> "text";
            case INTEGER, DECIMAL -> "number";
            case DATE -> "date";
            case IRI -> "url";
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
