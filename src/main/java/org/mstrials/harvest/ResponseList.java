package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file responses.tsv of a run: where and when each of its bodies came from.
 *
 * @param file the file
 */
record ResponseList(Path file) {
    private static final List<String> COLUMNS = List.of("file", "url", "time", "status", "type", "bytes", "sha256");

    /** Adds a body that lies in the run's folder now. */
    void add(String name, Response response, long bytes, String sha256) throws IOException {
        if (!Files.exists(file)) {
            append(COLUMNS.stream());
        }
        append(Stream.of(
                name,
                response.url().toString(),
                response.time().toString(),
                Integer.toString(response.status()),
                response.type(),
                Long.toString(bytes),
                sha256));
    }

    /** Keeps the lines of the first so many bodies. */
    void cutTo(int bodies) throws IOException {
        if (Files.exists(file)) {
            Path fresh = file.resolveSibling('.' + String.valueOf(file.getFileName()));
            try (Stream<String> lines = Files.lines(file, UTF_8)) {
                Files.write(fresh, lines.limit(bodies + 1L).toList(), UTF_8);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void append(Stream<String> cells) throws IOException {
        Files.writeString(
                file,
                cells.map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t", "", "\n")),
                UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
