package org.mstrials.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.model.BadInstallation;

/** Publishing, and everything that can go wrong before it. */
class ReleasesTest {
    @TempDir
    private Path temporary;

    private Releases releases;

    @BeforeEach
    void inAFolderThatDoesNotExist() {
        releases = new Releases(temporary.resolve("deep/releases"));
    }

    @Test
    void hasNoReleaseBeforeTheFirstBuild() {
        assertThat(releases.current()).isEmpty();
    }

    @Test
    void listsItsReleasesInTheOrderOfTheirPublication() throws IOException {
        assertThat(releases.all()).isEmpty();

        Release late = Example.publish(releases, "2026-11-22");
        Release early = Example.publish(releases, "2026-11-21");
        Files.createDirectories(releases.folder().resolve("2026-11-23/downloads"));

        assertThat(releases.all()).containsExactly(late, early);
    }

    @Test
    void publishingMakesARelease() {
        Release published = Example.publish(releases, "2026-11-21");

        assertThat(releases.current()).contains(new Release(published.folder()));
        assertThat(published.version()).isEqualTo("2026-11-21");
        assertThat(published.files())
                .extracting(Download::name)
                .containsExactly(
                        "census.tsv",
                        "description.ttl",
                        "manifest.ttl",
                        "ms-trials.jsonld.gz",
                        "ms-trials.nq.gz",
                        "ms-trials.trig.gz",
                        "ms-trials.ttl.gz",
                        "problems.tsv");
    }

    @Test
    void theLinkIsRelativeSoThatTheFolderCanMove() throws IOException {
        Example.publish(releases, "2026-11-21");
        Path moved = Files.move(releases.folder(), temporary.resolve("elsewhere"));

        assertThat(new Releases(moved).current()).isPresent();
    }

    @Test
    void aSecondBuildOfTheDayGetsANumberAndBecomesCurrent() {
        Example.publish(releases, "2026-11-21");
        Release second = Example.publish(releases, "2026-11-21");
        Release third = Example.publish(releases, "2026-11-21");

        assertThat(second.version()).isEqualTo("2026-11-21-2");
        assertThat(third.version()).isEqualTo("2026-11-21-3");
        assertThat(releases.current()).contains(third);
    }

    @Test
    void aBuildThatStopsLeavesTheCurrentReleaseAlone() throws IOException {
        Release first = Example.publish(releases, "2026-11-21");
        try (NewRelease abandoned = releases.begin("2026-11-22", Example.PREFIXES)) {
            Example.fill(abandoned);
            abandoned.load(none -> List.of());
        }

        assertThat(releases.current()).contains(first);
        assertThat(children()).containsExactly(".build.lock", "2026-11-21", "current");
    }

    @Test
    void aBuildThatLacksSomethingIsNotPublished() {
        try (NewRelease incomplete = releases.begin("2026-11-21", Example.PREFIXES)) {
            incomplete.load(none -> List.of());
            incomplete.index(entries -> entries.accept(Example.ENTRY));
            assertThatThrownBy(incomplete::publish)
                    .isInstanceOf(BadInstallation.class)
                    .hasMessageContaining("problems.tsv");
        }
        assertThat(releases.current()).isEmpty();
    }

    @Test
    void whatADeadBuildLeftIsRemoved() throws IOException {
        Path leftover = releases.folder().resolve(".building-2026-11-20/tdb2");
        Files.createDirectories(leftover);
        Files.writeString(leftover.resolve("half"), "written");

        releases.begin("2026-11-21", Example.PREFIXES).close();

        assertThat(children()).containsExactly(".build.lock");
    }

    @Test
    void aSecondBuildAtTheSameTimeIsRefused() {
        try (NewRelease first = releases.begin("2026-11-21", Example.PREFIXES)) {
            assertThatThrownBy(() -> releases.begin("2026-11-21", Example.PREFIXES))
                    .isInstanceOf(BadInstallation.class)
                    .hasMessageContaining("another build is at work in " + releases.folder());
            assertThat(first.version()).isEqualTo("2026-11-21");
        }
        releases.begin("2026-11-21", Example.PREFIXES).close();
    }

    @Test
    void anIncompleteCurrentReleaseIsRefusedWithItsCure() throws IOException {
        Release broken = Example.publish(releases, "2026-11-21");
        Files.delete(broken.description());

        assertThatThrownBy(releases::current)
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        refused -> assertThat(refused.cure()).contains("build it anew"))
                .hasMessageContaining("description.ttl");
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Files.createDirectories(releases.folder());
        Files.createSymbolicLink(releases.folder().resolve("current"), Path.of("2026-11-21"));

        assertThatThrownBy(releases::current)
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("points to nothing");
    }

    @Test
    void aFolderInPlaceOfTheLinkIsRefusedBeforeWorkBegins() throws IOException {
        Files.createDirectories(releases.folder().resolve("current"));

        assertThatThrownBy(() -> releases.begin("2026-11-21", Example.PREFIXES))
                .isInstanceOf(BadInstallation.class)
                .hasMessageContaining("not a symbolic link");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithItsCure() throws IOException {
        Releases impossible =
                new Releases(Files.writeString(temporary.resolve("file"), "").resolve("releases"));

        assertThatThrownBy(() -> impossible.begin("2026-11-21", Example.PREFIXES))
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        refused -> assertThat(refused.cure()).contains("--out"));
    }

    @Test
    void aVersionCannotLeaveTheFolder() {
        for (String version : List.of("../2026", "current", ".building-1", "")) {
            assertThatThrownBy(() -> releases.begin(version, Example.PREFIXES))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<String> children() throws IOException {
        try (Stream<Path> children = Files.list(releases.folder())) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
