package org.mstrials.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.harvest.OaiReplay;
import org.mstrials.harvest.PubMedReplay;
import org.mstrials.harvest.RegistryReplay;
import org.mstrials.harvest.Replay;

/** Harvests as a user starts them: what is printed, exit codes, and a build of what came. */
class HarvestCommandTest {
    @TempDir
    private Path folder;

    private Replay replay;

    @BeforeEach
    void start() throws IOException {
        replay = new PubMedReplay()
                .with("31762387", "2019/11/26", "2020/11/01")
                .on(new Replay())
                .on("/api/studies", new RegistryReplay().with("NCT00530348", "2020-01-01"))
                .on("/oai", new OaiReplay().with(OaiReplay.FIRST, Optional.empty(), "a", "b"));
    }

    @AfterEach
    void stop() {
        replay.close();
    }

    @Test
    void harvestsStudiesAndBuildsThem() {
        Console console = Console.run(
                "harvest", "ctgov", "--condition", "multiple sclerosis", "--to", to(), "--address", address("/api"));
        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).contains("asking " + address("/api"));
        assertThat(console.out())
                .contains("requests  1, 0 of them repeated", "records   1 in ", "next      ./ms-trials build " + to())
                .doesNotContain("missing", "lacking", "note");
        Console build = Console.run("build", "--out", folder.resolve("releases").toString(), to());
        assertThat(build.exitCode()).isZero();
        assertThat(build.out()).contains("1 accepted");
    }

    @Test
    void namesWhatIsMissingAndCountsIt() {
        String[] harvest = {
            "harvest", "pubmed", "31762387", "7", "--to", to(), "--address", address("/eutils"), "--max-missing", "1"
        };
        assertThat(Console.run(harvest).exitCode()).isZero();
        harvest[harvest.length - 1] = "0";
        Console console = Console.run(harvest);
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.out()).contains("missing   1: 7");
    }

    @Test
    void aRefusalGivesThreeAndTheCure() {
        Console console = Console.run("harvest", "oai", address("/nowhere"), "--to", to());
        assertThat(console.exitCode()).isEqualTo(3);
        assertThat(console.err())
                .contains("refuses the request: HTTP 404", "cure: mend the question or the address")
                .doesNotContain("Exception");
    }

    @Test
    void aFolderOfAnotherQuestionGivesTwo() {
        assertThat(Console.run("harvest", "oai", address("/oai"), "--to", to()).exitCode())
                .isZero();
        Console console = Console.run("harvest", "oai", address("/oai"), "--set", "theses", "--to", to());
        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.err()).contains("belongs to another question", "choose another folder with --to");
    }

    private String to() {
        return folder.resolve("harvest").toString();
    }

    private String address(String path) {
        return replay.address(path).toString();
    }
}
