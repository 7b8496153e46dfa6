package org.mstrials.source;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.json.JsonMapper;

/** The tokens of a JSON file, of which a record may have so many: a token of two bytes takes a hundred in memory. */
final class JsonTokens extends JsonParserDelegate {
    /** Far more than any record of a registry has. */
    static final int MOST = 2_000_000;

    private final RecordBytes bytes;
    private int count;

    private JsonTokens(JsonParser parser, RecordBytes bytes) {
        super(parser);
        this.bytes = bytes;
    }

    static JsonTokens of(InputStream bytes, JsonMapper mapper) {
        RecordBytes record = new RecordBytes();
        return new JsonTokens(mapper.createParser(record.limit(bytes)), record);
    }

    /** A new record starts. */
    void restart() {
        count = 0;
        bytes.restart();
    }

    @Override
    public @Nullable JsonToken nextToken() {
        count();
        return super.nextToken();
    }

    @Override
    public @Nullable String nextName() {
        count();
        return super.nextName();
    }

    private void count() {
        count++;
        if (count > MOST) {
            throw new StreamConstraintsException("a record of more than " + MOST + " names and values");
        }
    }
}
