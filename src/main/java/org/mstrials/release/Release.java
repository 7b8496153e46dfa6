package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.model.BadInstallation;

/**
 * A complete release.
 *
 * @param folder its folder, named as its version
 */
public record Release(Path folder) {
    static final String PROBLEMS = "problems.tsv";
    static final String CENSUS = "census.tsv";
    static final String COVERAGE = "coverage.tsv";
    static final String DESCRIPTION = "description.ttl";
    static final String MANIFEST = "manifest.ttl";

    /** For whatever is wrong with a release. */
    static final String CURE = "build it anew, or let the link current point to another release";

    private static final String DOWNLOADS = "downloads";
    private static final String STORE = "tdb2";
    private static final String TEXT = "text";
    private static final List<String> FILES = List.of(PROBLEMS, CENSUS, DESCRIPTION, MANIFEST, Checksums.FILE);

    /** Refuses a folder in which something is missing with a {@link BadInstallation}. */
    public Release {
        requireComplete(folder);
    }

    static void requireComplete(Path folder) {
        missing(folder).ifPresent(path -> {
            throw new BadInstallation("the release " + folder + " is incomplete: there is no " + path, CURE);
        });
    }

    /** The first thing that a complete release has and this folder has not. */
    static Optional<Path> missing(Path folder) {
        Stream<String> dumps = Stream.of(DumpFormat.values()).map(DumpFormat::file);
        return Stream.concat(
                        Stream.concat(dumps, FILES.stream()).map(downloads(folder)::resolve),
                        Stream.of(store(folder).resolve("Data-0001"), text(folder), folder.resolve(Checksums.FILE)))
                .filter(Files::notExists)
                .findFirst();
    }

    /** Its version, such as 2026-11-21. */
    public String version() {
        return folder.getFileName().toString();
    }

    /** When it was published. */
    public Instant published() {
        Path last = downloads().resolve(Checksums.FILE);
        try {
            return Files.getLastModifiedTime(last).toInstant();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + last, failed);
        }
    }

    /** The folder of files that it offers. */
    public Path downloads() {
        return downloads(folder);
    }

    /** The files that it offers, except the list of checksums itself. */
    public List<Download> files() {
        return new Checksums(downloads()).read();
    }

    /** The list of checksums. */
    public Download checksums() {
        return Download.of(downloads().resolve(Checksums.FILE));
    }

    /** What the data set says about itself, in Turtle. */
    public Path description() {
        return downloads().resolve(DESCRIPTION);
    }

    /** The folder of its TDB2 store. One process at a time can open it. */
    public Path store() {
        return store(folder);
    }

    /** The folder of its text index. */
    Path text() {
        return text(folder);
    }

    /** The report on the input's problems. */
    public Path problems() {
        return downloads().resolve(PROBLEMS);
    }

    /** The census of the input's paths. */
    public Path census() {
        return downloads().resolve(CENSUS);
    }

    /**
     * What was found to be as it was published.
     *
     * @param files how many files
     * @param bytes how much they are
     */
    public record Verified(int files, long bytes) {}

    /** Refuses a release of which not every file is what was published with a {@link BadInstallation}. */
    public Verified verify() {
        return new Verification(this).files();
    }

    /**
     * Opens the release and compares the statements of its store with those of its N-Quads file.
     *
     * @return how many there are; without the description, which is in the store only
     * @throws BadInstallation when they are not the same, or not as many as the manifest says
     */
    public long verifyStatements() {
        return new Verification(this).statements();
    }

    /** Opens its data for reading, whoever else reads it. */
    public OpenRelease open() {
        return OpenRelease.open(this);
    }

    static Path downloads(Path folder) {
        return folder.resolve(DOWNLOADS);
    }

    static Path store(Path folder) {
        return folder.resolve(STORE);
    }

    static Path text(Path folder) {
        return folder.resolve(TEXT);
    }
}
