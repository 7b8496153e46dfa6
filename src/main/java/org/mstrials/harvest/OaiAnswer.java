package org.mstrials.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An answer of a repository (OAI-PMH 2.0, section 3.2). Its one error that is none: no records match. */
final class OaiAnswer {
    private static final String NONE = "noRecordsMatch";

    private final String verb;
    private final Map<String, String> identity = new HashMap<>();
    private String responseDate = "";
    private boolean known;
    private long records;
    private Optional<String> token = Optional.empty();
    private OptionalLong announced = OptionalLong.empty();

    private OaiAnswer(String verb) {
        this.verb = verb;
    }

    /** Contents of the verb ListRecords. */
    static Content<Page> records() {
        return new Body<>("ListRecords") {
            @Override
            Page content(OaiAnswer answer) {
                return new Page(answer.records, List.of(), answer.token, answer.announced);
            }
        };
    }

    /** Contents of the verb Identify. */
    static Content<OaiIdentity> identity() {
        return new Body<>("Identify") {
            @Override
            OaiIdentity content(OaiAnswer answer) {
                return new OaiIdentity(
                        answer.identity.getOrDefault("repositoryName", "a repository without name"),
                        Granularity.of(answer.identity.getOrDefault("granularity", "YYYY-MM-DD")),
                        answer.identity.getOrDefault("deletedRecord", "no"),
                        answer.identity.getOrDefault("earliestDatestamp", "an unknown date"),
                        instant(answer.responseDate));
            }
        };
    }

    private abstract static class Body<T> implements Content<T> {
        private final String verb;

        Body(String verb) {
            this.verb = verb;
        }

        @Override
        public String format() {
            return "xml";
        }

        @Override
        public T read(InputStream bytes) throws IOException, Refused {
            OaiAnswer answer = new OaiAnswer(verb);
            XmlWalk.walk(bytes, Set.of("OAI-PMH"), answer::element);
            if (!answer.known) {
                throw new IOException("expected an answer of OAI-PMH, found neither " + verb + " nor an error");
            }
            return content(answer);
        }

        abstract T content(OaiAnswer answer);
    }

    private void element(String path, XMLStreamReader xml) throws XMLStreamException, Refused {
        known = known || path.equals("OAI-PMH/" + verb);
        switch (path) {
            case "OAI-PMH/responseDate" -> responseDate = xml.getElementText().strip();
            case "OAI-PMH/ListRecords/record" -> records++;
            case "OAI-PMH/ListRecords/resumptionToken" -> {
                announced = number(xml.getAttributeValue(null, "completeListSize"));
                token = Optional.of(xml.getElementText().strip()).filter(text -> !text.isEmpty());
            }
            case "OAI-PMH/Identify/repositoryName",
                    "OAI-PMH/Identify/granularity",
                    "OAI-PMH/Identify/deletedRecord",
                    "OAI-PMH/Identify/earliestDatestamp" ->
                identity.put(xml.getLocalName(), xml.getElementText().strip());
            case "OAI-PMH/error" -> error(String.valueOf(xml.getAttributeValue(null, "code")), xml.getElementText());
            default -> {}
        }
    }

    private void error(String code, String text) throws Refused {
        known = true;
        if (!code.equals(NONE)) {
            throw new Refused(code, text.strip());
        }
    }

    private static OptionalLong number(@Nullable String text) {
        return text != null && text.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException unusable) {
            return Optional.empty();
        }
    }
}
