package org.mstrials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;

/**
 * Two releases to be compared: a fixture is a folder with two inputs, older and newer, what is told of them (expected.txt),
 * and WHY it is there.
 *
 * @param older the first
 * @param newer the second, which is the current one
 */
public record ComparedReleases(Release older, Release newer) {
    /** Where the fixtures are. */
    public static final Path FIXTURES = Path.of("src/test/resources/comparisons");

    private static final Map<String, ComparedReleases> BUILT = new ConcurrentHashMap<>();

    /** The releases of a fixture, built once for all tests, which only read them. */
    public static ComparedReleases of(String fixture) {
        return BUILT.computeIfAbsent(fixture, ComparedReleases::build);
    }

    /** Their folder. */
    public Releases folder() {
        return new Releases(newer.folder().getParent());
    }

    private static ComparedReleases build(String fixture) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-releases")), fixture);
            return new ComparedReleases(
                    EmbeddedRelease.build(folder, FIXTURES.resolve(fixture).resolve("older")),
                    EmbeddedRelease.build(folder, FIXTURES.resolve(fixture).resolve("newer")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
