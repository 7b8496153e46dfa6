package org.mstrials.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files for operators name is there. */
class DeployTest {
    private static final Path FOLDER = Path.of("deploy");

    /** An option of the program: in a command that names one of its commands. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:ms-trials|\\[\")\\W+(serve|build|verify|query|check|diff)\\b([^`\\n]*)");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern FILE = Pattern.compile("`(deploy/[\\w.-]+|[\\w-]+\\.(?:service|conf)|Containerfile)`");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyOptionIsOneOfTheCommand(Path file) throws IOException {
        for (MatchResult command :
                COMMAND.matcher(Files.readString(file)).results().toList()) {
            Set<String> options = options(command.group(2));
            Set<String> known = options(Console.run(command.group(1), "--help").out());

            assertThat(known).as(command.group()).containsAll(options);
        }
    }

    @Test
    void everyOptionOfServeIsToldToOperators() throws IOException {
        Set<String> known = options(Console.run("serve", "--help").out());
        known.removeAll(Set.of("--help", "--version"));

        assertThat(options(Files.readString(FOLDER.resolve("README.md")))).containsAll(known);
        assertThat(options(Files.readString(FOLDER.resolve("ms-trials.service"))))
                .contains("--operator-port");
        assertThat(options(Files.readString(FOLDER.resolve("Containerfile")))).contains("--operator-port");
    }

    @Test
    void everyFileIsThere() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        Set<String> named = FILE.matcher(readme)
                .results()
                .map(name -> name.group(1).replace("deploy/", ""))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().allMatch(name -> Files.isRegularFile(FOLDER.resolve(name)));
        assertThat(named).hasSize(files().size() - 1);
        assertThat(Files.readString(FOLDER.resolve("Containerfile")).lines())
                .filteredOn(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .allMatch(line -> Files.exists(Path.of(line.split(" ", -1)[1])));
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
