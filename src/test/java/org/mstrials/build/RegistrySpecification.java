package org.mstrials.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The registry's own description of its records (API version 2.0.5): the tree of fields with their types, and the
 * members of its enumerations. It makes records that have a value at every leaf, each value different.
 */
final class RegistrySpecification {
    /** Records with which every member of every enumeration of the description occurs. */
    static final int RECORDS = 14;

    private static final Path FOLDER = Path.of("../shared/data/spec");

    /** Types that the tree does not take apart. */
    private static final Map<String, Set<String>> PARTS = Map.of("GeoPoint", Set.of("lat", "lon"));

    private final JsonNode tree;
    private final JsonNode schemas;
    private int record;
    private int leaf;

    private RegistrySpecification(JsonNode tree, JsonNode schemas) {
        this.tree = tree;
        this.schemas = schemas;
    }

    /** Without the description the test is skipped and says so. */
    static RegistrySpecification read() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no description of the registry's records in " + FOLDER);
        return new RegistrySpecification(
                new ObjectMapper()
                        .readTree(FOLDER.resolve("studies_metadata.json").toFile()),
                new YAMLMapper()
                        .readTree(FOLDER.resolve("ctg-oas-v2_2.0.5.yaml").toFile())
                        .path("components")
                        .path("schemas"));
    }

    /** Every path of a record, of leaves and of what holds them. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        tree.forEach(section -> collect(section, "", paths));
        return paths;
    }

    private static void collect(JsonNode field, String above, Set<String> paths) {
        String path = above + field.path("name").stringValue();
        paths.add(path);
        PARTS.getOrDefault(type(field), Set.of()).forEach(part -> paths.add(path + '.' + part));
        field.path("children").forEach(child -> collect(child, path + '.', paths));
    }

    /** A record with a value at every leaf; the first has the first member of each enumeration, and so on. */
    ObjectNode study(int number) {
        record = number;
        leaf = 0;
        ObjectNode study = JsonNodeFactory.instance.objectNode();
        for (JsonNode section : tree) {
            add(study, section, "");
        }
        return study;
    }

    private void add(ObjectNode parent, JsonNode field, String above) {
        String name = field.path("name").stringValue();
        JsonNode value = value(field, above + name);
        parent.set(
                name,
                field.path("type").stringValue().endsWith("[]")
                        ? parent.arrayNode().add(value)
                        : value);
    }

    private JsonNode value(JsonNode field, String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (field.has("children")) {
            field.path("children").forEach(child -> add(object, child, path + '.'));
            return object;
        }
        leaf++;
        JsonNode members = schemas.path(type(field)).path("enum");
        if (!members.isMissingNode()) {
            return members.get(record % members.size());
        }
        return switch (type(field)) {
            case "boolean" -> JsonNodeFactory.instance.booleanNode(leaf % 2 == 0);
            case "integer", "long", "number" -> JsonNodeFactory.instance.numberNode(1000 + leaf);
            case "GeoPoint" -> object.put("lat", leaf + 0.25).put("lon", leaf + 0.75);
            case "PartialDate" -> JsonNodeFactory.instance.stringNode("2001-%02d".formatted(leaf % 12 + 1));
            case "NormalizedDate" ->
                JsonNodeFactory.instance.stringNode(
                        LocalDate.of(2002, 1, 1).plusDays(leaf).toString());
            case "DateTimeMinutes" -> JsonNodeFactory.instance.stringNode("2003-04-05T06:07");
            case "NormalizedTime" -> JsonNodeFactory.instance.stringNode(leaf + " Months");
            case "markup" -> JsonNodeFactory.instance.stringNode("marked-up\\_" + leaf);
            case "text" -> JsonNodeFactory.instance.stringNode(text(path));
            default -> throw new IllegalStateException("unknown type of " + path + ": " + type(field));
        };
    }

    /** Texts that the description calls texts, but that have a form of their own or must agree with another. */
    private String text(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return switch (name) {
            case "nctId", "nctIdAliases" -> "NCT9%03d%04d".formatted(leaf, record);
            case "pmid" -> String.valueOf(99000000 + leaf);
            case "url", "link" -> "https://example.org/" + leaf;
            case "interventionNames" -> interventionType() + ": interventions.name";
            case "armGroupLabels" -> "armGroups.label";
            default -> {
                if (path.endsWith("armGroups.label") || path.endsWith("interventions.name")) {
                    yield path.substring(path.indexOf("Module.") + "Module.".length());
                }
                yield path.endsWith("meshes.id") || path.endsWith("ancestors.id")
                        ? "D000" + (100000 + leaf)
                        : "text-" + leaf;
            }
        };
    }

    /** DIETARY_SUPPLEMENT as arms write it: Dietary Supplement. */
    private String interventionType() {
        JsonNode members = schemas.path("InterventionType").path("enum");
        return Arrays.stream(members.get(record % members.size()).stringValue().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String type(JsonNode field) {
        return field.path("type").stringValue().replace("[]", "");
    }
}
