package org.mstrials.build.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mstrials.model.BadInstallation;
import org.mstrials.rdf.Iris;
import org.mstrials.rdf.Ontology;

/** Each rule on a file of its name, which has what is wrong, what is right though it looks alike, and why. */
class RulesTest {
    private static final Path FILES = Path.of("src/test/resources/checks");
    private static final Pattern FINDS = Pattern.compile("# finds: (.*)");
    private static final Graph ONTOLOGY = Ontology.read(Path.of("ontology")).graph();

    static Stream<String> rules() {
        return read().all().stream().map(rule -> rule.query().name());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatIsWrongAndNothingElse(String name) throws IOException {
        Path file = FILES.resolve(name + ".ttl");
        Matcher finds = FINDS.matcher(Files.readString(file));
        assertThat(finds.find()).isTrue();
        List<Finding> findings = findings(name, file);
        assertThat(findings)
                .extracting(finding -> finding.focus().getLocalName())
                .containsExactly(finds.group(1).split(", "));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).isNotEmpty().doesNotContain("{").doesNotContain("  ");
            assertThat(finding.found()).isPresent();
            assertThat(finding.expected()).isPresent();
        });
    }

    @Test
    void tellsTheNumbersThatItWeighs() {
        Finding finding = findings("shares-of-no-group", FILES.resolve("shares-of-no-group.ttl"))
                .getFirst();
        assertThat(finding.message())
                .isEqualTo(
                        "No group of up to 60 people gives 57.4 percent together with the other shares of this whole;"
                                + " this does: 68, the number of courses beyond the second.");
        assertThat(finding.weighed()).hasSize(5);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void refusesARuleWithoutSeverity(@TempDir Path folder) throws IOException {
        Path checks = Files.createDirectory(folder.resolve("checks"));
        Files.writeString(
                checks.resolve("odd.rq"), "#+ title: Odd\n#+ class: Study\n#+ message: Odd\nSELECT ?this { }");
        assertThatThrownBy(() -> Rules.read(folder, new Iris(Iris.HOME)))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("odd.rq")
                .hasMessageContaining("severity");
    }

    private static List<Finding> findings(String name, Path file) {
        DatasetGraph source =
                DatasetGraphFactory.create(RDFDataMgr.loadGraph(file.toUri().toString()));
        source.addGraph(Iris.ontology(), ONTOLOGY);
        List<Finding> findings = new ArrayList<>();
        read().all().stream()
                .filter(rule -> rule.query().name().equals(name))
                .forEach(rule -> rule.look(source, findings::add));
        return findings;
    }

    private static Rules read() {
        return Rules.read(Path.of("ontology"), new Iris(Iris.HOME));
    }
}
