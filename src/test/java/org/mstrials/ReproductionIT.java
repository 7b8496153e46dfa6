package org.mstrials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.Installation.Outcome;

/** The same input gives the same downloads byte for byte, whatever the machine and its settings. */
class ReproductionIT {
    private static final String VERSION = "2026-01-01";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws Exception {
        build(Program.in(folder), folder.resolve("first"), Path.of("data").toAbsolutePath());
    }

    /** Turkish has another small letter for I, Arabic other digits; what is read and in which order files lie differs too. */
    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Apia, ISO-8859-9, 1",
        "ar, EG, America/St_Johns, COMPAT, 3",
        "th, TH, Asia/Kathmandu, US-ASCII, 2"
    })
    void onAnotherMachine(String language, String country, String zone, String encoding, int cores) throws Exception {
        Path elsewhere =
                Files.createDirectories(folder.resolve("another folder").resolve(language));
        Program program = new Program(
                elsewhere,
                List.of(),
                List.of(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.extensions=u-nu-" + (language.equals("ar") ? "arab" : "thai"),
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + encoding,
                        "-Dline.separator=\r\n",
                        "-XX:ActiveProcessorCount=" + cores,
                        "-Xmx700m"),
                Map.of("LC_ALL", language + "_" + country + ".UTF-8", "TZ", zone));

        build(program, elsewhere.resolve("releases"), backwards(elsewhere));

        assertSame(elsewhere.resolve("releases"));
    }

    @Test
    void theManifestNamesTheInputsAndNoPlaceOfThisMachine() throws IOException {
        String manifest = Files.readString(folder.resolve("first/current/downloads/manifest.ttl"));

        assertThat(manifest)
                .contains(
                        "\"data/clinicaltrials/NCT00930553.json\"",
                        "\"data/evidence/comi-2020/table-1.csv\"",
                        Program.sha256(Path.of("data/publications/comi-2020.xml")),
                        "\"records accepted\"",
                        "\"problems file\"",
                        "\"0.1.0\"")
                .doesNotContain(Path.of("").toAbsolutePath().toString(), folder.toString());
    }

    private static void build(Program program, Path releases, Path data) throws Exception {
        Outcome outcome = program.run("build", "--release", VERSION, "--out", releases.toString(), data.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    /** A copy of the data, whose files are made in another order than the original's are listed. */
    private static Path backwards(Path place) throws IOException {
        Path copy = place.resolve("data");
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            List<Path> backwards =
                    files.filter(Files::isRegularFile).sorted().toList().reversed();
            for (Path file : backwards) {
                Path target = copy.resolve(Path.of("data").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static void assertSame(Path releases) throws IOException {
        Path expected = folder.resolve("first/current/downloads");
        Path found = releases.resolve("current/downloads");
        assertThat(Program.children(found))
                .isEqualTo(Program.children(expected))
                .contains("SHA256SUMS", "coverage.tsv", "ms-trials.nq.gz");
        for (String name : Program.children(expected)) {
            assertThat(found.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
        }
    }
}
