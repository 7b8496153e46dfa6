package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mstrials.model.BadInstallation;

/**
 * The file SHA256SUMS of a folder, which {@code sha256sum -c} reads.
 *
 * @param folder the folder
 */
record Checksums(Path folder) {
    static final String FILE = "SHA256SUMS";

    /** Writes a line for each of the files; their paths are relative to the folder. */
    void write(List<String> names) {
        String lines = names.parallelStream()
                .map(this::compute)
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(file(), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file() + ": " + failed.getMessage(), failed);
        }
    }

    /** The files as they were published: names and checksums as listed, present sizes. */
    List<Download> read() {
        try (Stream<String> lines = Files.lines(file())) {
            return lines.map(this::parse).toList();
        } catch (IOException | UncheckedIOException failed) {
            throw new BadInstallation("cannot read " + file() + ": " + failed.getMessage(), Release.CURE, failed);
        }
    }

    /**
     * Reads the files and compares them with the list.
     *
     * @param names paths of those that are there, relative to the folder
     * @return the files
     * @throws BadInstallation when one is missing, is not listed or has other content
     */
    List<Download> verify(List<String> names) {
        List<Download> listed = read();
        Map<String, Download> published =
                listed.stream().collect(Collectors.toMap(Download::name, Function.identity()));
        TreeSet<String> unlisted = new TreeSet<>(names);
        unlisted.removeAll(published.keySet());
        if (!unlisted.isEmpty()) {
            throw new BadInstallation(
                    folder.resolve(unlisted.first()) + ": expected no file that " + file() + " does not list",
                    "delete it; if it belongs to the release, " + Release.CURE);
        }
        listed.parallelStream().forEachOrdered(file -> {
            String found = compute(file.name()).sha256();
            if (!found.equals(file.sha256())) {
                throw new BadInstallation(
                        folder.resolve(file.name()) + ": expected SHA-256 " + file.sha256() + ", found " + found,
                        Release.CURE);
            }
        });
        return listed;
    }

    private Download compute(String name) {
        Download file = Download.of(folder.resolve(name));
        return new Download(name, file.size(), file.sha256());
    }

    private Download parse(String line) {
        String[] sumAndName = line.split("  ", 2);
        if (sumAndName.length != 2) {
            throw new BadInstallation(file() + " has a line without a file name: " + line, Release.CURE);
        }
        try {
            return new Download(sumAndName[1], Files.size(folder.resolve(sumAndName[1])), sumAndName[0]);
        } catch (IOException missing) {
            throw new BadInstallation("cannot read " + folder.resolve(sumAndName[1]), Release.CURE, missing);
        }
    }

    private Path file() {
        return folder.resolve(FILE);
    }
}
