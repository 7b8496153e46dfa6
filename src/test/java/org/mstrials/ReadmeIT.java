package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.Installation.Outcome;
import org.mstrials.Installation.Service;
import org.mstrials.harvest.OaiReplay;
import org.mstrials.harvest.PubMedReplay;
import org.mstrials.harvest.RegistryReplay;
import org.mstrials.harvest.Replay;
import org.mstrials.query.NamedQueries;
import org.mstrials.query.NamedQuery;

/** What the README shows works: every command, in its order, with the built program; every query; every path. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("`((?:data|ontology|queries|src|fuseki-config)/[^`*]*)`");
    private static final String README = readme();

    @TempDir
    private Path folder;

    @Test
    void everyCommandAndQueryWorks() throws Exception {
        List<Service> services = new ArrayList<>();
        try (Replay replay = replay()) {
            Installation installation = Installation.in(
                    folder,
                    Map.of(
                            "MS_TRIALS_CTGOV", replay.address("/ctgov").toString(),
                            "MS_TRIALS_PUBMED", replay.address("/eutils").toString()));
            for (String command : commands()) {
                if (command.contains(" serve")) {
                    services.add(installation.serve(command.replaceFirst(" --port \\d+", "")));
                } else if (!command.startsWith("mvn ")) {
                    Outcome outcome = installation.run(command.replace(
                                    "http://localhost:3030/",
                                    services.getFirst().address())
                            .replace(
                                    "https://repository.example.org/oai",
                                    replay.address("/oai").toString()));
                    assertThat(outcome.exitCode())
                            .as(command + "\n" + outcome.output())
                            .isZero();
                    assertThat(outcome.output()).as(command).isNotBlank().doesNotContain("Exception");
                }
            }
            for (String query : blocks("sparql")) {
                HttpResponse<String> answer = ask(services.getFirst(), query);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body().lines()).as(query).hasSizeGreaterThan(1);
            }
        } finally {
            services.forEach(Service::close);
        }
    }

    @Test
    void theCommandOfTheTestsIsThatOfContinuousIntegration() throws IOException {
        assertThat(commands()).contains("mvn -B verify");
        assertThat(Files.readAllLines(Path.of(".ci/run"), UTF_8)).contains("mvn -B verify");
    }

    @Test
    void listsEveryNamedQueryWithItsQuestion() {
        for (NamedQuery query : NamedQueries.read(Path.of("queries")).all()) {
            assertThat(README).contains("| `" + query.name() + "` | " + query.question() + " |");
        }
    }

    @Test
    void everyPathExists() {
        Matcher matcher = PATH.matcher(README);
        while (matcher.find()) {
            assertThat(Path.of(matcher.group(1))).exists();
        }
    }

    /** The services that the commands would ask. */
    private static Replay replay() throws IOException {
        RegistryReplay registry = new RegistryReplay();
        try (Stream<Path> studies = Files.list(Path.of("data/clinicaltrials"))) {
            for (Path study : studies.toList()) {
                registry.with(Files.readString(study, UTF_8));
            }
        }
        return new PubMedReplay()
                .inventive()
                .on(new Replay())
                .on("/ctgov/studies", registry)
                .on("/oai", new OaiReplay().with(OaiReplay.FIRST, Optional.empty(), "a", "b"));
    }

    private static HttpResponse<String> ask(Service service, String query) throws Exception {
        URI address = URI.create(service.address() + "sparql?query=" + URLEncoder.encode(query, UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/csv")
                                .build(),
                        BodyHandlers.ofString());
    }

    private static List<String> commands() {
        return blocks("sh").stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(README);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        assertThat(blocks).isNotEmpty();
        return blocks;
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
