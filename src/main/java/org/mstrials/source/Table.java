package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A CSV file (RFC 4180, UTF-8) with a header.
 *
 * @param file the file
 * @param columns the columns that it may have
 */
record Table(Path file, List<String> columns) {
    private static final ObjectReader CSV = CsvMapper.builder()
            .enable(CsvReadFeature.TRIM_SPACES)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    /** Hands over every row; a column that nobody knows is complained of once. */
    void rows(Complaints document, Consumer<Row> reader) throws IOException {
        Complaints here = document.in(file.getName(file.getNameCount() - 2) + "/" + file.getFileName());
        try (InputStream bytes = Files.newInputStream(file);
                MappingIterator<Map<String, String>> rows = CSV.readValues(bytes)) {
            boolean first = true;
            while (rows.hasNextValue()) {
                int line = rows.currentLocation().getLineNr();
                Row row = new Row(rows.nextValue(), line, here);
                if (first) {
                    row.complainOfUnknownColumns(columns);
                    first = false;
                }
                reader.accept(row);
            }
        } catch (JacksonException broken) {
            here.field("", broken.getOriginalMessage(), "well-formed CSV");
        }
    }
}
