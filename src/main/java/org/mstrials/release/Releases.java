package org.mstrials.release;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mstrials.model.BadInstallation;

/**
 * The folder that holds releases.
 *
 * @param folder need not exist before the first build
 */
public record Releases(Path folder) {
    /** A release that was built again on the same day, -2, comes after -1, and -10 after both. */
    private static final Comparator<String> VERSIONS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Pattern VERSION = Pattern.compile("[0-9][0-9A-Za-z.-]*");

    /** Whether a release can have this name: digits first, then letters, digits, dots and dashes. */
    public static boolean isVersion(String name) {
        return VERSION.matcher(name).matches();
    }

    /**
     * The release that is served.
     *
     * @return empty before the first build
     * @throws BadInstallation when the link points to nothing or to an incomplete release
     */
    public Optional<Release> current() {
        return new CurrentLink(folder).target().map(Release::new);
    }

    /**
     * The release that is served.
     *
     * @throws BadInstallation when there is none, too
     */
    public Release required() {
        return current()
                .orElseThrow(() -> new BadInstallation(
                        "no release in " + folder, "build one with: ms-trials build --out " + folder));
    }

    /** A release by its version; empty when there is none, or an incomplete one. */
    public Optional<Release> find(String version) {
        return Optional.of(version)
                .filter(Releases::isVersion)
                .map(folder::resolve)
                .filter(place -> Release.missing(place).isEmpty())
                .map(Release::new);
    }

    /** The releases of the folder, newest last; what is incomplete is none of them. */
    public List<Release> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return Folders.children(folder).stream()
                .flatMap(child -> find(child.getFileName().toString()).stream())
                .sorted(Comparator.comparing(Release::published).thenComparing(Release::version, VERSIONS))
                .toList();
    }

    /**
     * Starts a build and clears away what dead builds left behind.
     *
     * @param version wished version, such as 2026-11-21; -2, -3 … is appended when it is taken
     * @param prefixes of the Turtle file and the store
     * @throws BadInstallation when the folder cannot be written or another build is at work in it
     */
    public NewRelease begin(String version, Map<String, String> prefixes) {
        if (!isVersion(version)) {
            throw new IllegalArgumentException("expected a version such as 2026-11-21, found \"" + version + "\"");
        }
        BuildLock lock = BuildLock.take(folder);
        try {
            new CurrentLink(folder).requireReplaceable();
            Folders.deleteUnfinished(folder);
            return new NewRelease(folder, free(version), prefixes, lock);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private String free(String version) {
        String candidate = version;
        for (int number = 2; Files.exists(folder.resolve(candidate), LinkOption.NOFOLLOW_LINKS); number++) {
            candidate = version + "-" + number;
        }
        return candidate;
    }
}
