package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.Installation.Outcome;
import org.mstrials.Installation.Service;

/**
 * Other people's programs read what we publish: curl, rapper, rdflib, SPARQLWrapper. A program that is not installed skips its
 * test, but on continuous integration, which installs them all, it fails it.
 */
class ClientsIT {
    @TempDir
    private static Path folder;

    private static Installation installation;
    private static Service service;

    @BeforeAll
    static void start() throws IOException {
        installation = Installation.in(folder);
        service = installation.serve("./ms-trials serve");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void curlChecksTheSums() throws Exception {
        require("curl --version && command -v sha256sum");
        Outcome outcome = installation.run("""
            mkdir files && cd files && curl -fsSO %1$sdownloads/SHA256SUMS
            for file in $(cut -c67- SHA256SUMS); do
              curl -fsSO %1$sdownloads/$file || exit 1
            done
            sha256sum -c SHA256SUMS\
            """.formatted(service.address()));
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("ms-trials.nq.gz: OK", "ms-trials.ttl.gz: OK", "shapes.ttl: OK");
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, gunzip, ms-trials.ttl.gz",
        "nquads, gunzip, ms-trials.nq.gz",
        "turtle, cat, description.ttl",
        "turtle, cat, shapes.ttl",
        "turtle, cat, manifest.ttl"
    })
    void rapperAcceptsEveryFile(String language, String unpack, String file) throws Exception {
        require("rapper --version");
        Outcome outcome =
                installation.run("curl -fsS %sdownloads/%s | %s | rapper -q -c -i %s - http://example.org/ 2>&1"
                        .formatted(service.address(), file, unpack, language));
        assertThat(outcome).isEqualTo(new Outcome(0, ""));
    }

    @Test
    void rdflibReadsTheTurtleFile() throws Exception {
        require("/usr/bin/python3 -c 'import rdflib'");
        Outcome outcome = python("""
            import gzip, urllib.request, rdflib
            data = gzip.decompress(urllib.request.urlopen("%sdownloads/ms-trials.ttl.gz").read())
            graph = rdflib.Graph().parse(data=data, format="turtle")
            MST = rdflib.Namespace("https://w3id.org/ms-trials/ontology#")
            print(len(list(graph.subjects(rdflib.RDF.type, MST.Study))), "studies")
            """);
        assertThat(outcome).isEqualTo(new Outcome(0, "5 studies\n"));
    }

    @Test
    void sparqlWrapperAsksTheEndpoint() throws Exception {
        require("/usr/bin/python3 -c 'import SPARQLWrapper'");
        Outcome outcome = python("""
            from SPARQLWrapper import SPARQLWrapper, JSON, XML, CSV
            sparql = SPARQLWrapper("%ssparql")
            sparql.setQuery(open("queries/authors-in-order.rq").read())
            for form in (JSON, XML, CSV):
                sparql.setReturnFormat(form)
                answer = sparql.query().convert()
                print(form, "Comi" in (str(answer) if form != XML else answer.toxml()))
            """);
        assertThat(outcome).isEqualTo(new Outcome(0, "json True\nxml True\ncsv True\n"));
    }

    @Test
    void aStoppedServerLeavesNothingBehind() throws Exception {
        Service another =
                installation.serve("MS_TRIALS_JAVA_OPTS=-Djava.io.tmpdir=$PWD ./ms-trials serve --from releases");
        another.process().toHandle().destroy();
        assertThat(another.process().waitFor()).isZero();
        assertThat(new String(another.process().getInputStream().readAllBytes(), UTF_8))
                .doesNotContain("Exception")
                .doesNotContain("cannot");
        assertThat(installation.run("ls -d ms-trials-release*").exitCode()).isNotZero();
    }

    private static Outcome python(String script) throws Exception {
        return installation.run("/usr/bin/python3 - <<'END'\n" + script.formatted(service.address()) + "END");
    }

    private static void require(String command) throws Exception {
        boolean installed = installation.run(command).exitCode() == 0;
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed).as(command).isTrue();
        }
        assumeTrue(installed, "not installed: " + command);
    }
}
