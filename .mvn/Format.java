import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of the Java sources: palantir-java-format, 120 columns. {@code mvn verify} runs it as a check,
 * {@code mvn -Pformat validate} mends the files. A program of its own, because the formatter borrows the parser of the
 * JDK that it runs on, and Maven's own JDK may be too old for the sources.
 */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        var unformatted = Stream.of(arguments).skip(1).map(Path::of).flatMap(Format::sources).toList().parallelStream()
                .filter(source -> differs(source, write))
                .toList();
        if (write) {
            System.out.println("formatted " + unformatted.size() + " files");
        } else if (!unformatted.isEmpty()) {
            complain(unformatted);
            System.exit(1);
        }
    }

    private static void complain(List<Path> unformatted) {
        System.err.println("[ERROR] Not formatted:");
        unformatted.forEach(source -> System.err.println("[ERROR]   " + source));
        System.err.println("[ERROR] Cure: mvn -Pformat validate");
    }

    private static Stream<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean differs(Path source, boolean write) {
        try {
            var text = Files.readString(source, UTF_8);
            var formatted = FORMATTER.formatSourceAndFixImports(text);
            if (write && !formatted.equals(text)) {
                Files.writeString(source, formatted, UTF_8);
            }
            return !formatted.equals(text);
        } catch (FormatterException e) {
            throw new IllegalStateException(source + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
