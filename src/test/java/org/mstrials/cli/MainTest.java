package org.mstrials.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.ComparedReleases;

/** Commands as a user gives them: exit codes, output, complaints. */
class MainTest {
    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void buildsAndQueries() {
        Path releases = folder.resolve("releases");
        assertThat(run("build", "--out", releases.toString())).isZero();
        assertThat(out).contains("records   12 read, 12 accepted, 0 rejected", "problems  0", "seconds");
        assertThat(run("query", "authors-in-order", "--from", releases.toString(), "--format", "csv"))
                .isZero();
        assertThat(out).contains("Comi, Giancarlo", "TOPAZ Investigators");
        assertThat(run(
                        "query",
                        "authors-in-order",
                        "--from",
                        releases.toString(),
                        "--param",
                        "identifier=none",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.lines()).hasSize(1);
    }

    @Test
    void namesThePersonToAskOnlyWhenTold() throws IOException {
        String records = "src/test/resources/fixtures/ctgov-results/input";
        String releases = folder.resolve("releases").toString();
        Path query = Files.writeString(folder.resolve("contact.rq"), """
            #+ title: Whom to ask
            PREFIX mst: <https://w3id.org/ms-trials/ontology#>
            SELECT ?value {
              ?contact mst:contactTitle|mst:email|mst:telephone|mst:telephoneExtension ?value
            } ORDER BY ?value
            """, UTF_8);
        assertThat(run("build", "--out", releases, records)).isZero();
        assertThat(run("query", query.toString(), "--from", releases, "--format", "csv"))
                .isZero();
        assertThat(out.lines()).containsExactly("value");
        assertThat(run("build", "--out", releases, "--with-contacts", records)).isZero();
        assertThat(run("query", query.toString(), "--from", releases, "--format", "csv"))
                .isZero();
        assertThat(out.lines())
                .containsExactly("value", "42", "555-0100", "\"Clara Example, MD\"", "clara@example.org");
    }

    @Test
    void verifiesAReleaseAndTellsWhatItChecked() throws IOException {
        String releases = folder.resolve("releases").toString();
        assertThat(run("verify", "--from", releases)).isEqualTo(3);
        assertThat(err).contains("no release in " + releases, "cure: build one");
        assertThat(run("build", "--out", releases, "--release", "2026-11-21", "data/publications"))
                .isZero();

        assertThat(run("verify", "--from", releases, "2026-11-21")).isZero();
        assertThat(out).contains("files ", "manifest ", "statements of the dump", "things", "verified");
        assertThat(run("verify", "--from", releases, "2026-11-22")).isEqualTo(2);
        assertThat(err).contains("[2026-11-21], found 2026-11-22");
        Files.delete(folder.resolve("releases/2026-11-21/downloads/census.tsv"));
        assertThat(run("verify", "--from", releases)).isEqualTo(3);
        assertThat(err).contains("there is no", "census.tsv", "cure: build it anew");
    }

    @Test
    void listsQueriesWithTheirParameters() {
        assertThat(run("query")).isZero();
        assertThat(out).contains("safety-by-courses", "--param identifier=10.1177/1352458519888610");
    }

    @Test
    void tooManyProblemsGiveOne() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        String[] build = {
            "build", "--out", folder.resolve("releases").toString(), broken.toString(), "data/publications"
        };
        assertThat(run(build)).isZero();
        assertThat(run(build[0], build[1], build[2], build[3], build[4], "--max-problems", "0"))
                .isEqualTo(1);
        assertThat(out).contains("1 rejected", "problems.tsv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        frobnicate                                      | Unmatched argument
        build --frobnicate                              | Unknown option
        build no/such/file                              | expected a file or folder that can be read, found no/such/file
        build --base example.org data                   | expected a base
        build --release ../elsewhere data               | expected a release name
        query no-such-query                             | expected the name of a query
        query authors-in-order --param colour=red       | expected a parameter of authors-in-order
        query authors-in-order --format pdf             | Invalid value for option '--format'
        harvest oai http://localhost:1/oai              | Missing required option: '--to=DIR'
        harvest oai ftp://localhost/oai --to x          | expected an address such as https://example.org/oai
        harvest oai http://me:pw@localhost/oai --to x   | without user name
        harvest oai http://localhost:1 --to x --from 1  | expected a date such as 2026-11-21
        harvest ctgov --to x                            | expected NCT numbers, --condition or --query
        harvest ctgov NCT1 --to x                       | expected an NCT number such as NCT00530348, found "NCT1"
        harvest ctgov --query pageToken=1 --to x        | expected a parameter that selects studies, found pageToken
        harvest ctgov --condition a --query query.cond=b --to x | found both
        harvest ctgov NCT00000001 --to src              | found other files in src
        harvest pubmed --to x                           | expected PubMed numbers, --query or --cited-by
        harvest pubmed PMC1 --to x                      | expected a PubMed identifier such as 31762387, found "PMC1"
        harvest pubmed 1 --to x --contact nobody        | expected an e-mail address as contact, found "nobody"
        diff                                            | Missing required parameters: 'A', 'B'
        diff 1 2 --format pdf                           | Invalid value for option '--format'
        serve --port many                               | Invalid value for option '--port'
        """)
    void wrongUsageGivesTwo(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err).contains(complaint);
    }

    @Test
    void nothingAtAllShowsTheCommands() {
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains("build", "serve", "query");
    }

    @Test
    void aMissingReleaseGivesThreeAndTheCure() {
        assertThat(run("serve", "--from", folder.toString())).isEqualTo(3);
        assertThat(err).contains("no release in " + folder, "cure: build one with: ms-trials build --out " + folder);
    }

    @Test
    void tellsWhatChangedFromOneReleaseToAnother() {
        ComparedReleases releases = ComparedReleases.of("shifted-outcome");
        String older = releases.older().version();
        String[] diff = {
            "diff", older, "current", "--from", releases.folder().folder().toString()
        };
        assertThat(run(diff)).isZero();
        assertThat(out)
                .contains(
                        "release " + older + " to release " + releases.newer().version() + ": 9 changes",
                        "fact changed: 2",
                        "value: 3.2 → 2.3");
        assertThat(run(diff[0], diff[1], diff[2], diff[3], diff[4], "--format", "json"))
                .isZero();
        assertThat(out).contains("\"fact-changed\" : 2");
        assertThat(run(diff[0], diff[1], diff[2], diff[3], diff[4], "--format", "turtle"))
                .isZero();
        assertThat(out).contains("mst:ReleaseComparison");
    }

    @Test
    void anUnknownReleaseGivesThreeAndThoseThatThereAre() {
        ComparedReleases releases = ComparedReleases.of("shifted-outcome");
        Path folder = releases.folder().folder();
        assertThat(run("diff", "current", "2027-01-01", "--from", folder.toString()))
                .isEqualTo(3);
        assertThat(err)
                .contains(
                        "no release 2027-01-01 in " + folder,
                        "cure: name current or one of [" + releases.older().version() + ", "
                                + releases.newer().version() + "]");
    }

    @Test
    void nothingToPublishGivesThreeAndKeepsTheRelease() throws IOException {
        Path releases = folder.resolve("releases");
        run("build", "--out", releases.toString(), "data/publications");
        Path current = Files.readSymbolicLink(releases.resolve("current"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(run("build", "--out", releases.toString(), broken.toString()))
                .isEqualTo(3);
        assertThat(err).contains("can be published; first problem: file broken.json");
        assertThat(Files.readSymbolicLink(releases.resolve("current"))).isEqualTo(current);
    }

    @Test
    void anEndpointThatDoesNotAnswerGivesThree() {
        assertThat(run("query", "safety-by-courses", "--endpoint", "http://localhost:1/sparql"))
                .isEqualTo(3);
        assertThat(err)
                .contains("cannot ask http://localhost:1/sparql", "cure: ")
                .doesNotContain("Exception");
    }

    @Test
    void aReleaseFolderThatCannotBeMadeGivesThree() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(run("build", "--out", file.resolve("releases").toString(), "data/publications"))
                .isEqualTo(3);
        assertThat(err).contains("releases", "cure: ");
    }

    @Test
    void checksEvidenceAgainstItsText() throws IOException {
        Path document = Files.createDirectory(folder.resolve("document"));
        Files.writeString(
                document.resolve("document.yaml"), "document: a\ntitle: A\nkind: journal-article\ntext: a.txt\n");
        Files.writeString(folder.resolve("a.txt"), "Nothing but 42.");
        String[] check = {"check", "--sources", folder.toString(), document.toString()};
        assertThat(run(check)).isEqualTo(1);
        assertThat(out)
                .contains(
                        "a unexplained: line 1: 42",
                        "a: 0 facts, 0 not verified; 1 numbers in the text, 1 not accounted for");
        Files.writeString(document.resolve("unused.csv"), "text,near,reason\n42,Nothing but,the answer\n");
        assertThat(run(check)).isZero();
    }

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("ms-trials ");
    }

    private int run(String... arguments) {
        Console console = Console.run(arguments);
        out = console.out();
        err = console.err();
        return console.exitCode();
    }
}
