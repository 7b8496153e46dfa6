package org.mstrials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;

/** An operator cannot open by mistake what must stay closed. */
class SparqlConfigurationTest {
    @TempDir
    private static Path folder;

    private static Release release;
    private static Releases releases;

    @BeforeAll
    static void publish() {
        releases = new Releases(folder.resolve("releases"));
        release = Site.release(folder.resolve("releases"));
    }

    @Test
    void theConfigurationThatWeShipIsAccepted() {
        try (OpenRelease open = release.open()) {
            assertThat(new SparqlConfiguration(Site.CONFIG).of(open).size()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        fuseki:operation fuseki:query | fuseki:operation fuseki:update               | update
        fuseki:operation fuseki:query | fuseki:operation fuseki:query, fuseki:upload | upload
        fuseki:operation fuseki:query | fuseki:operation fuseki:gsp-rw               | gsp-rw
        fuseki:operation fuseki:query | fuseki:operation fuseki:shacl                | shacl
        fuseki:operation fuseki:query |                                              | operation
        fuseki:operation fuseki:query | fuseki:operation fuseki:query ; fuseki:implementation "x" | implementation
        fuseki:name "sparql" ;        | fuseki:name "sparql" ; fuseki:serviceUpdate "update" ; | serviceUpdate
        fuseki:name "sparql"          | fuseki:name "other"                          | other
        fuseki:services ( <#sparql> ) | fuseki:services ( <#sparql> ) ; fuseki:pingEP true | pingEP
        fuseki:services ( <#sparql> ) | fuseki:services ( <#sparql> ) ; ja:loadClass "org.example.Evil" | loadClass
        tdb2:DatasetTDB2              | ja:MemoryDataset                             | MemoryDataset
        tdb2:location "tdb2"          | tdb2:location "/var/lib/other"               | other
        tdb2:location "tdb2"          | tdb2:location "../2026-01-01/tdb2"           | 2026-01-01
        arq:queryTimeout              | arq:httpServiceAllowed                       | httpServiceAllowed
        ms-trials:rows                | ms-trials:lines                              | lines
        "1000000"                     | "many"                                       | many
        "1000000"                     | "0"                                          | whole number above 0
        [] rdf:type                   | this is no Turtle                            | not Turtle
        """)
    void whatIsNotKnownIsRefused(String original, String edit, String named) throws IOException {
        String config = Files.readString(Site.CONFIG);
        assertThat(config).contains(original);
        Path edited =
                Files.writeString(folder.resolve("edited.ttl"), config.replace(original, edit == null ? "" : edit));

        assertThatThrownBy(() -> Server.start(releases, edited, Site.QUERIES, Settings.port(0)))
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        refused -> assertThat(refused.cure()).isNotBlank())
                .hasMessageContaining(named);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Server.start(releases, Path.of("nowhere.ttl"), Site.QUERIES, Settings.port(0)))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("nowhere.ttl");
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (Server first = Server.start(releases, Site.CONFIG, Site.QUERIES, Settings.port(0))) {
            assertThatThrownBy(() -> Server.start(releases, Site.CONFIG, Site.QUERIES, Settings.port(first.port())))
                    .isInstanceOf(BadInstallation.class)
                    .hasMessageContaining(String.valueOf(first.port()));
        }
    }

    @Test
    void twoServersServeOneRelease() {
        try (Server first = Server.start(releases, Site.CONFIG, Site.QUERIES, Settings.port(0));
                Server second = Server.start(releases, Site.CONFIG, Site.QUERIES, Settings.port(0))) {
            assertThat(second.port()).isNotEqualTo(first.port());
        }
    }
}
