package org.mstrials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of data/README.md list the files of each document with the number of their rows. */
class DataReadmeTest {
    private static final Path EVIDENCE = Path.of("data/evidence");
    private static final Pattern DOCUMENT = Pattern.compile("### (\\S+)");
    private static final Pattern FILE = Pattern.compile("\\| `([\\w-]+\\.csv)` \\| (\\d+) \\|.*");

    @Test
    void countsRowsAsTheyAre() throws IOException {
        String document = "";
        int files = 0;
        for (String line : Files.readAllLines(Path.of("data/README.md"), UTF_8)) {
            Matcher heading = DOCUMENT.matcher(line);
            Matcher file = FILE.matcher(line);
            if (heading.matches()) {
                document = heading.group(1);
            } else if (file.matches()) {
                files++;
                Path table = EVIDENCE.resolve(document).resolve(file.group(1));
                assertThat(Files.readAllLines(table, UTF_8).size() - 1)
                        .as(table.toString())
                        .isEqualTo(Integer.parseInt(file.group(2)));
            }
        }
        try (var tables = Files.walk(EVIDENCE)) {
            assertThat(tables.filter(path -> path.toString().endsWith(".csv"))).hasSize(files);
        }
    }
}
