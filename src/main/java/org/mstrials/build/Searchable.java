package org.mstrials.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathParser;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Prefixes;
import org.mstrials.release.SearchEntry.Role;

/**
 * What can be found and by what: the file searchable.tsv, in whose order kinds go before each other when a thing is of
 * several.
 *
 * @param classes what is of this kind
 * @param weight see {@link org.mstrials.release.SearchEntry}
 * @param rules where its texts are, the first name first
 */
record Searchable(List<Node> classes, double weight, List<Rule> rules) {

    /**
     * Where texts are.
     *
     * @param role what they are to the thing
     * @param path the way from the thing to them
     */
    record Rule(Role role, Path path) {}

    /** All kinds, by their names. */
    static Map<String, Searchable> all() {
        PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all(new Iris(Iris.HOME)));
        Map<String, Searchable> kinds = new LinkedHashMap<>();
        Resources.text("searchable.tsv").lines().skip(1).forEach(line -> {
            String[] columns = line.split("\t", 3);
            kinds.merge(columns[0], of(columns[1], columns[2], prefixes), Searchable::and);
        });
        return kinds;
    }

    private static Searchable of(String role, String value, PrefixMapping prefixes) {
        return switch (role) {
            case "class" ->
                new Searchable(List.of(((P_Link) PathParser.parse(value, prefixes)).getNode()), 1, List.of());
            case "weight" -> new Searchable(List.of(), Double.parseDouble(value), List.of());
            default -> {
                Rule rule = new Rule(Role.valueOf(role.toUpperCase(Locale.ROOT)), PathParser.parse(value, prefixes));
                yield new Searchable(List.of(), 1, List.of(rule));
            }
        };
    }

    private Searchable and(Searchable more) {
        return new Searchable(both(classes, more.classes), weight * more.weight, both(rules, more.rules));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> both = new ArrayList<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }
}
