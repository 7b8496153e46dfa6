package org.mstrials.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.BadInstallation;

/** What was published is verified; what was changed afterwards is refused, with the place and the cure. */
class VerificationTest {
    @TempDir
    private Path folder;

    private Release release;

    @BeforeEach
    void publish() {
        release = Example.publish(new Releases(folder), "2026-11-21");
    }

    @Test
    void aReleaseIsVerifiedHoweverOftenItWasRead() {
        try (OpenRelease open = release.open()) {
            assertThat(Txn.calculateRead(
                            open.dataset(), () -> open.dataset().find().hasNext()))
                    .isTrue();
        }
        assertThat(release.verify().files()).isGreaterThan(30);
        assertThat(release.verifyStatements()).isEqualTo(3);
        assertThat(release.verify().bytes()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHA256SUMS",
                "downloads/SHA256SUMS",
                "downloads/manifest.ttl",
                "downloads/ms-trials.nq.gz",
                "downloads/problems.tsv",
                "tdb2/Data-0001/SPOG.dat",
                "tdb2/Data-0001/nodes-data.obj",
                "text/segments_1"
            })
    void aFlippedBitIsFound(String name) throws IOException {
        Path file = release.folder().resolve(name);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int octet = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(octet ^ 1);
        }

        assertRefused("2026-11-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"downloads/ms-trials.trig.gz", "tdb2/Data-0001/OSPG.idn", "text/segments_1"})
    void aTruncatedFileIsFound(String name) throws IOException {
        Path file = release.folder().resolve(name);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }

        assertRefused(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"downloads/census.tsv", "tdb2/Data-0001/GSPO.bpt", "text/segments_1"})
    void aMissingFileIsFound(String name) throws IOException {
        Files.delete(release.folder().resolve(name));

        assertRefused(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"downloads/notes.txt", "tdb2/Data-0002/SPOG.dat", "text/extra", "extra"})
    void aFileTooManyIsFound(String name) throws IOException {
        Path file = release.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");

        assertRefused(name);
    }

    /** Checksums alone do not tell that a folder has another release's name. */
    @Test
    void aReleaseOfAnotherVersionIsFound() throws IOException {
        release = new Release(Files.move(release.folder(), folder.resolve("2026-11-22")));

        assertRefused("version: expected 2026-11-22, found 2026-11-21");
    }

    @Test
    void aManifestThatTellsOfOtherFilesIsFound() throws IOException {
        Path manifest = release.downloads().resolve(Release.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("byteSize +\"1", "byteSize \"2"));
        Verification.seal(release.folder());

        assertRefused("manifest.ttl: files: expected");
    }

    @Test
    void aStoreThatHasOtherStatementsThanTheDumpIsFound() throws IOException {
        Path dump = release.downloads().resolve("ms-trials.nq.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(
                Files.newOutputStream(dump, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
            for (String object : List.of("12.5", "13.5", "14.5")) {
                Quad quad = Example.quad("(<http://example.org/g1> <http://example.org/s> <urn:p> " + object + ")");
                out.write("<%s> <%s> \"%s\"^^<%s> <%s> .\n"
                        .formatted(
                                quad.getSubject().getURI(),
                                quad.getPredicate().getURI(),
                                object,
                                quad.getObject().getLiteralDatatypeURI(),
                                quad.getGraph().getURI())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThatThrownBy(release::verifyStatements)
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining(
                        "http://example.org/g1: expected the 3 statements of the dump, found 2, of which 0");
    }

    private void assertRefused(String named) {
        assertThatThrownBy(() -> new Release(release.folder()).verify())
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        refused -> assertThat(refused.cure()).contains("build it anew"))
                .hasMessageContaining(named);
    }
}
