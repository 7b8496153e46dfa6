package org.mstrials.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Takes JSON records apart into their values. */
final class JsonLeaves {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Types that choose the property or IRI that a value gets, rather than stand in the graph themselves. */
    private static final Set<String> CHOOSING = Set.of("issn-type.type", "relation.is-preprint-of.id-type");

    private final String kind;
    private final String graph;
    private final List<Leaf> leaves;

    private JsonLeaves(String kind, String graph, List<Leaf> leaves) {
        this.kind = kind;
        this.graph = graph;
        this.leaves = leaves;
    }

    static List<Leaf> ofStudies(List<Path> files) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (Path file : files) {
            JsonNode record = MAPPER.readTree(file.toFile());
            String number =
                    record.at("/protocolSection/identificationModule/nctId").stringValue();
            new JsonLeaves("ctgov", "clinicaltrials.gov/" + number, leaves).walk(record, "", "");
        }
        return leaves;
    }

    /** Works of Crossref: one or several in an answer, or one a line. Of two records of a work the first counts. */
    static List<Leaf> ofWorks(List<Path> files) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : files) {
            try (MappingIterator<JsonNode> values =
                    MAPPER.readerFor(JsonNode.class).readValues(file.toFile())) {
                values.forEachRemaining(value -> works(value).forEach(work -> {
                    if (seen.add(doi(work))) {
                        new JsonLeaves("crossref", "crossref/" + doi(work), leaves).walk(work, "", "");
                    }
                }));
            }
        }
        return leaves;
    }

    private static Iterable<JsonNode> works(JsonNode value) {
        JsonNode message = value.path("message");
        return message.has("items") ? message.path("items") : List.of(message.isObject() ? message : value);
    }

    private static String doi(JsonNode work) {
        return work.path("DOI").stringValue().toLowerCase(Locale.ROOT);
    }

    private void walk(JsonNode node, String path, String pointer) {
        if (path.endsWith(".date-parts")) {
            node.valueStream()
                    .map(JsonLeaves::date)
                    .filter(date -> !date.isEmpty())
                    .forEach(date -> leaves.add(new Leaf(kind, graph, path, "", date)));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            field.getValue(),
                            path.isEmpty() ? field.getKey() : path + '.' + field.getKey(),
                            pointer + '/' + field.getKey()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path, pointer + '/' + i);
            }
        } else if (!CHOOSING.contains(path)) {
            leaves.add(new Leaf(kind, graph, path, pointer, text(node.asString(), path)));
        }
    }

    /** DOIs ignore case, and an ORCID iD is the same with http and https. */
    private static String text(String value, String path) {
        return path.endsWith("DOI") ? value.toLowerCase(Locale.ROOT) : value.replaceFirst("^https?://orcid.org/", "");
    }

    /** Year, month and day as xsd:gYear, xsd:gYearMonth or xsd:date write them. */
    private static String date(JsonNode parts) {
        return parts.valueStream()
                .map(part -> part.asString().length() == 1 ? '0' + part.asString() : part.asString())
                .collect(Collectors.joining("-"));
    }
}
