package org.mstrials.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A page of studies (ClinicalTrials.gov API 2.0.5, PagedStudies). */
final class StudyPage implements Content<Page> {
    private static final String IDENTIFICATION = "protocolSection.identificationModule.";

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Page read(InputStream bytes) throws IOException {
        try (JsonParser json = MAPPER.createParser(bytes)) {
            json.nextToken();
            Page page = page(json);
            if (json.nextToken() != null) {
                throw new IOException("expected the end of the page, found more");
            }
            return page;
        } catch (JacksonException broken) {
            throw new IOException("expected well-formed JSON, found " + broken.getOriginalMessage(), broken);
        }
    }

    private static Page page(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, "a page of studies");
        List<String> ids = new ArrayList<>();
        long studies = -1;
        Optional<String> next = Optional.empty();
        OptionalLong total = OptionalLong.empty();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("studies") && value == JsonToken.START_ARRAY) {
                studies = studies(json, ids);
            } else if (name.equals("nextPageToken") && value == JsonToken.VALUE_STRING) {
                next = Optional.of(json.getString());
            } else if (name.equals("totalCount") && value == JsonToken.VALUE_NUMBER_INT) {
                total = OptionalLong.of(json.getLongValue());
            } else {
                json.skipChildren();
            }
        }
        require(studies >= 0, "a page of studies");
        return new Page(studies, ids, next, total);
    }

    private static long studies(JsonParser json, List<String> ids) throws IOException {
        long studies = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, "a study");
            int before = ids.size();
            collect(json, "", ids);
            require(ids.size() > before, "a study with its number");
            studies++;
        }
        return studies;
    }

    /** Adds the numbers that a study has and had. */
    private static void collect(JsonParser json, String place, List<String> ids) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String path = place + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && IDENTIFICATION.startsWith(path + '.')) {
                collect(json, path + '.', ids);
            } else if (value == JsonToken.VALUE_STRING && path.equals(IDENTIFICATION + "nctId")) {
                ids.add(json.getString());
            } else if (value == JsonToken.START_ARRAY && path.equals(IDENTIFICATION + "nctIdAliases")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    ids.add(json.getString());
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static void require(boolean met, String expected) throws IOException {
        if (!met) {
            throw new IOException("expected " + expected + ", found JSON of another kind");
        }
    }
}
