package org.mstrials.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the records in a JSON file: one record, a list of records, a page of the registry's API ({"studies": […]}), an
 * answer of Crossref ({"message": …}, with one work or a list of "items"), or one record a line. Only in the last kind
 * does a broken record leave the others readable. Whether a record is a study or a work, its fields say.
 */
final class JsonRecords {
    /** No record of the registry is nested deeper than 14. */
    static final int DEEPEST_NESTING = 32;

    /** Fields that hold lists of records: of the registry, and of Crossref. */
    private static final Set<String> LISTS = Set.of("studies", "items");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .maxStringLength(8_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final Context context;
    private final Consumer<Unread> sink;
    private int count;
    private String place = "";

    JsonRecords(String file, Context context, Consumer<Unread> sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    void read(InputStream bytes) throws IOException {
        if (!isOneRecordALine()) {
            readValues(bytes, Severity.FILE);
        } else {
            readLines(bytes, 1);
        }
    }

    /** Reads one record a line. */
    void readLines(InputStream bytes, long first) throws IOException {
        Lines lines = new Lines(bytes, first);
        while (lines.next()) {
            place = "line " + lines.number();
            readValues(lines, Severity.RECORD);
        }
    }

    private boolean isOneRecordALine() {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private void readValues(InputStream bytes, Severity loss) throws IOException {
        try (JsonTokens parser = JsonTokens.of(bytes, MAPPER)) {
            while (parser.nextToken() != null) {
                readValue(parser);
            }
        } catch (JacksonIOException failed) {
            if (!(failed.getCause() instanceof RecordBytes.TooLarge)) {
                throw failed.getCause();
            }
            String reason = Walker.reason(failed.getCause());
            sink.accept(Unread.done(complaints().rejected(loss, place, reason, "records of a sensible size")));
        } catch (JacksonException broken) {
            String reason = broken.getOriginalMessage().replaceFirst(" \\(start marker.*", "");
            sink.accept(Unread.done(complaints().rejected(loss, place(broken), reason, "well-formed JSON")));
        }
    }

    private void readValue(JsonTokens parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            readObject(parser);
        } else if (token == JsonToken.START_ARRAY) {
            readElements(parser);
        } else {
            sink.accept(Unread.done(complaints().rejected("", parser.getString(), "a record")));
        }
    }

    /** An object with records in it is an envelope, else a record; the other fields of an envelope are its paging. */
    private void readObject(JsonTokens parser) {
        parser.restart();
        ObjectNode record = MAPPER.createObjectNode();
        boolean envelope = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
                envelope = true;
                readElements(parser);
            } else if (name.equals("message") && value == JsonToken.START_OBJECT) {
                envelope = true;
                readObject(parser);
            } else if (record.has(name)) {
                throw new StreamReadException(parser, "Duplicate field " + name);
            } else {
                record.set(name, MAPPER.readTree(parser));
            }
        }
        if (!envelope) {
            hand(record, complaints());
        }
    }

    private void hand(ObjectNode record, Complaints complaints) {
        if (record.has("protocolSection")) {
            sink.accept(() -> CtGovStudies.read(record, complaints, context));
        } else if (record.has("DOI") || record.has("container-title")) {
            sink.accept(() -> CrossrefWork.read(record, complaints, context));
        } else {
            sink.accept(Unread.done(complaints.rejected(
                    "",
                    "an object with " + List.copyOf(record.propertyNames()),
                    "a study (protocolSection) or a work of Crossref (DOI)")));
        }
    }

    private void readElements(JsonTokens parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readValue(parser);
        }
    }

    private Complaints complaints() {
        count++;
        return new Complaints(new Origin(file, place.isEmpty() ? "record " + count : place));
    }

    /** Where JSON is broken: the line of the file is the record's place when each line is a record. */
    private String place(JacksonException broken) {
        if (broken.getLocation() == null) {
            return "";
        }
        String column = "column " + broken.getLocation().getColumnNr();
        return place.isEmpty() ? "line " + broken.getLocation().getLineNr() + ", " + column : column;
    }
}
