package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mstrials.model.BadInstallation;

/**
 * Looks whether a release is what was published. It finds damage and mix-ups, not forgery: whoever can write to the folder
 * can write the checksums too.
 *
 * <p>Files are always read in full: two cores read and digest some 1.1 GB a second from memory, so that a release of 4,000
 * records with 1.4 million statements (0.8 GB) takes 0.7 s, less than what opening it takes, and afterwards the store is in
 * memory. A note of what was verified before would have to be trusted. Only comparing each statement takes longer, and is
 * for whom asks.
 *
 * @param release the release
 */
record Verification(Release release) {
    /** The parts whose bytes depend on the run of the build; TDB2 locks the store of its own accord. */
    private static final Set<String> NOT_SEALED = Set.of(Checksums.FILE, "tdb2/tdb.lock", "tdb2/Data-0001/tdb.lock");

    /** Writes the checksums of all files: of downloads, in that folder, and of that list and all others beside them. */
    static void seal(Path folder) {
        Path downloads = Release.downloads(folder);
        new Checksums(downloads)
                .write(Folders.files(downloads).stream()
                        .filter(name -> !name.equals(Checksums.FILE))
                        .toList());
        new Checksums(folder).write(sealed(folder));
    }

    /** All files, on all cores; a fault is a {@link BadInstallation}. */
    Release.Verified files() {
        Path folder = release.folder();
        List<Download> others = new Checksums(folder).verify(sealed(folder));
        List<String> names = Folders.files(release.downloads()).stream()
                .filter(name -> !name.equals(Checksums.FILE))
                .toList();
        List<Download> downloads = new Checksums(release.downloads()).verify(names);
        requireManifest(downloads);
        return new Release.Verified(
                others.size() + downloads.size(),
                Stream.concat(others.stream(), downloads.stream())
                        .mapToLong(Download::size)
                        .sum());
    }

    private void requireManifest(List<Download> downloads) {
        Path file = release.downloads().resolve(Release.MANIFEST);
        Manifest manifest = Manifest.read(release.downloads());
        require(file, "version", release.version(), manifest.version());
        Set<Download> described = downloads.stream()
                .filter(download -> !download.name().equals(Release.MANIFEST))
                .collect(Collectors.toSet());
        require(file, "files", described, Set.copyOf(manifest.files()));
    }

    /** How many statements the dump has; the store must have the same, and those of the description in a graph more. */
    long statements() {
        Path dump = release.downloads().resolve(DumpFormat.N_QUADS.file());
        Manifest manifest = Manifest.read(release.downloads());
        Statements dumped =
                Statements.of(sink -> RDFParser.source(dump.toUri().toString()).parse(sink));
        require(dump, "number of statements", manifest.quads(), dumped.count());
        Statements stored = stored();
        for (Node graph : dumped.graphs()) {
            requireSame(graph, dumped.in(graph), stored.in(graph));
        }
        Statements description =
                Statements.of(sink -> RDFParser.source(release.description()).parse(sink));
        Set<Node> others = new HashSet<>(stored.graphs());
        others.removeAll(dumped.graphs());
        require(release.store(), "number of graphs beside those of the dump", 1, others.size());
        Node graph = others.iterator().next();
        requireSame(graph, description.in(Quad.defaultGraphIRI), stored.in(graph));
        return dumped.count();
    }

    private Statements stored() {
        try (OpenRelease open = release.open()) {
            return Statements.of(sink ->
                    Txn.executeRead(open.dataset(), () -> open.dataset().find().forEachRemaining(sink::quad)));
        }
    }

    private void requireSame(Node graph, long[] expected, long[] found) {
        if (!Arrays.equals(expected, found)) {
            throw new BadInstallation(
                    "%s: %s: expected the %,d statements of the dump, found %,d, of which %,d are those"
                            .formatted(
                                    release.store(),
                                    graph,
                                    expected.length,
                                    found.length,
                                    LongStream.of(found)
                                            .filter(number -> Arrays.binarySearch(expected, number) >= 0)
                                            .count()),
                    Release.CURE);
        }
    }

    private static void require(Path file, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new BadInstallation(
                    "%s: %s: expected %s, found %s".formatted(file, what, expected, found), Release.CURE);
        }
    }

    /** The files outside of downloads, and the list of those, relative to the folder of the release. */
    private static List<String> sealed(Path folder) {
        Path downloads = Release.downloads(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(downloads) || file.equals(downloads.resolve(Checksums.FILE)))
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !NOT_SEALED.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
    }
}
