package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mstrials.release.SpreadsheetCell;
import org.mstrials.source.Census;

/** The census of the input as a file: tab-separated values, one path a line. */
final class CensusReport {
    private CensusReport() {}

    static void write(Census census, Path file) {
        Stream<String> header = Stream.of("records\tpath\tuse\tvalues\treason\n");
        String lines = Stream.concat(header, census.lines().stream().map(CensusReport::line))
                .collect(Collectors.joining());
        try {
            Files.writeString(file, lines, UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    private static String line(Census.Line line) {
        return SpreadsheetCell.line(
                Stream.of(id(line.kind()), line.path(), id(line.use()), Long.toString(line.values()), line.reason()));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
