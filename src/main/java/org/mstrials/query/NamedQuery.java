package org.mstrials.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question with its query.
 *
 * @param name name of its file, without the ending
 * @param title what it is about, in a line
 * @param question the question that it answers, in a sentence
 * @param keywords by which it is found
 * @param parameters what can be set
 * @param head the other lines of its head, such as the severity of a rule
 * @param query the query, with a variable of the same name for each parameter
 */
public record NamedQuery(
        String name,
        String title,
        String question,
        List<String> keywords,
        List<Parameter> parameters,
        Map<String, String> head,
        Query query) {

    /** What the line of this name at its head says. */
    public Optional<String> header(String line) {
        return Optional.ofNullable(head.get(line));
    }

    /**
     * The query with its parameters set; those not given have their default.
     *
     * @throws IllegalArgumentException for an unknown parameter or a value of the wrong type
     */
    public Query bind(Map<String, String> values) {
        Map<Var, Node> bindings = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = values.getOrDefault(parameter.name(), parameter.byDefault());
            bindings.put(Var.alloc(parameter.name()), parameter.bind(value));
        }
        for (String name : values.keySet()) {
            if (!bindings.containsKey(Var.alloc(name))) {
                throw new IllegalArgumentException(
                        "expected a parameter of %s: %s, found \"%s\"".formatted(name(), new TreeSet<>(names()), name));
            }
        }
        return bindings.isEmpty() ? query : QueryTransformOps.replaceVars(query, bindings);
    }

    private List<String> names() {
        return parameters.stream().map(Parameter::name).toList();
    }
}
