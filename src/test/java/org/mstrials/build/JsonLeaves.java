package org.mstrials.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes JSON records apart into their values. */
final class JsonLeaves {
    private static final JsonMapper MAPPER = new JsonMapper();

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

    private void walk(JsonNode node, String path, String pointer) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            field.getValue(),
                            path.isEmpty() ? field.getKey() : path + '.' + field.getKey(),
                            pointer + '/' + field.getKey()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path, pointer + '/' + i);
            }
        } else {
            leaves.add(new Leaf(kind, graph, path, pointer, node.asString()));
        }
    }
}
