package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mstrials.model.BadInstallation;

/**
 * The file SHA256SUMS of a folder of downloads, which {@code sha256sum -c} reads.
 *
 * @param downloads the folder
 */
record Checksums(Path downloads) {
    static final String FILE = "SHA256SUMS";

    /** Writes a line for every other file of the folder. */
    void write() {
        StringBuilder lines = new StringBuilder();
        for (String name : Folders.files(downloads)) {
            if (!name.equals(FILE)) {
                String sha256 = Download.of(downloads.resolve(name)).sha256();
                lines.append(sha256).append("  ").append(name).append('\n');
            }
        }
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
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file() + ": " + failed.getMessage(), failed);
        }
    }

    private Download parse(String line) {
        String[] sumAndName = line.split("  ", 2);
        if (sumAndName.length != 2) {
            throw new BadInstallation(file() + " has a line without a file name: " + line, "build the release anew");
        }
        try {
            return new Download(sumAndName[1], Files.size(downloads.resolve(sumAndName[1])), sumAndName[0]);
        } catch (IOException missing) {
            throw new BadInstallation(
                    "cannot read " + downloads.resolve(sumAndName[1]), "build the release anew", missing);
        }
    }

    private Path file() {
        return downloads.resolve(FILE);
    }
}
