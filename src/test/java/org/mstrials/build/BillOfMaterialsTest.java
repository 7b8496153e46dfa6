package org.mstrials.build;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped: under licences that go with Apache-2.0, and listed as it is. */
class BillOfMaterialsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Apache's categories A, and B for EPL-2.0, whose parts are shipped unchanged. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "ISC",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "Unlicense",
            "EPL-2.0",
            "(MPL-2.0 OR Apache-2.0)",
            // the licence of Bouncy Castle has the words of MIT's
            "Bouncy Castle Licence");

    /** Whose licence the plugin reads wrongly, or not: Jena's stands in a parent; JLine's has three clauses. */
    private static final Set<String> READ_BY_US =
            Set.of("jena-fuseki-main", "jena-fuseki-core", "jena-fuseki-access", "jline-terminal", "jline-native");

    @ParameterizedTest
    @ValueSource(strings = {"sbom.cdx.json", "sbom-scripts.cdx.json"})
    void everyPartMayBeShipped(String file) {
        assertThat(components(file))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        part -> assertThat(READ_BY_US.contains(part.path("name").stringValue()) || isAllowed(part))
                                .as("%s: %s", part.path("name"), part.path("licenses"))
                                .isTrue());
    }

    /** Of several licences one may be chosen. */
    private static boolean isAllowed(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .anyMatch(choice -> ALLOWED.contains(Stream.of(
                                choice.path("license").path("id"),
                                choice.path("license").path("name"),
                                choice.path("expression"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .findFirst()
                        .orElse("")));
    }

    @Test
    void theScriptsAreThoseOfTheLockFile() {
        JsonNode packages =
                JSON.readTree(Path.of("src/main/js/package-lock.json")).path("packages");
        Set<String> locked = packages.properties().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .filter(entry -> !entry.getValue().path("dev").booleanValue(false))
                .map(entry -> entry.getKey().replaceFirst(".*node_modules/", "")
                        + ' '
                        + entry.getValue().path("version").stringValue())
                .collect(toSet());
        assertThat(components("sbom-scripts.cdx.json")
                        .map(part -> part.path("name").stringValue()
                                + ' '
                                + part.path("version").stringValue())
                        .collect(Collectors.toSet()))
                .isEqualTo(locked);
    }

    /** A time or a number of its own would make every build of the program another. */
    @ParameterizedTest
    @ValueSource(strings = {"sbom.cdx.json", "sbom-scripts.cdx.json"})
    void theSameProgramHasTheSameBill(String file) {
        JsonNode bill = JSON.readTree(Resources.text(file));
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.path("metadata").has("timestamp")).isFalse();
    }

    private static Stream<JsonNode> components(String file) {
        return JSON.readTree(Resources.text(file)).path("components").valueStream();
    }
}
