package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mstrials.model.Problem;
import org.mstrials.release.SpreadsheetCell;

/** The report on the input's problems: tab-separated values, one problem a line, in the order of the input. */
public final class ProblemReport implements AutoCloseable {
    private static final List<String> COLUMNS = List.of("loss", "file", "record", "path", "found", "expected");

    private final BufferedWriter writer;
    private final Path file;

    /** Begins the file. */
    public ProblemReport(Path file) {
        this.file = file;
        try {
            this.writer = Files.newBufferedWriter(file, UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
        line(COLUMNS.stream());
    }

    /** Adds problems. */
    public void add(List<Problem> problems) {
        for (Problem problem : problems) {
            line(Stream.of(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.origin().file(),
                    problem.origin().record(),
                    problem.path(),
                    problem.found(),
                    problem.expected()));
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    private void line(Stream<String> cells) {
        try {
            writer.write(SpreadsheetCell.line(cells));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }
}
