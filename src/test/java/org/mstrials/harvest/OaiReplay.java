package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A repository that answers each token with a fixed text; nothing changed after the first day of 2026. */
public final class OaiReplay implements Replay.Service {
    /** What a request without token stands under. */
    public static final String FIRST = "";

    private final Map<String, byte[]> answers = new HashMap<>();
    private byte[] identity = identity("YYYY-MM-DDThh:mm:ssZ", "persistent").getBytes(UTF_8);

    /** Answers Identify. */
    OaiReplay identity(byte[] answer) {
        identity = answer;
        return this;
    }

    /** Answers ListRecords with this token. */
    OaiReplay with(String token, byte[] answer) {
        answers.put(token, answer);
        return this;
    }

    /** Answers ListRecords with this token: records of these names, and the next token when there is one. */
    public OaiReplay with(String token, Optional<String> next, String... names) {
        StringBuilder records = new StringBuilder();
        for (String name : names) {
            records.append("""
                <record><header><identifier>oai:example.org:%s</identifier><datestamp>2026-01-01T00:00:00Z</datestamp>\
                </header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A work</dc:title>\
                <dc:identifier>https://doi.org/10.1234/%s</dc:identifier></oai_dc:dc></metadata></record>
                """.formatted(name, name));
        }
        records.append(next.map("<resumptionToken completeListSize=\"3\">%s</resumptionToken>"::formatted)
                .orElse("<resumptionToken/>"));
        return with(token, bytes("<ListRecords>" + records + "</ListRecords>"));
    }

    /** Answers ListRecords with this token by an error of the protocol. */
    OaiReplay error(String token, String code) {
        return with(token, error(code));
    }

    static byte[] error(String code) {
        return bytes("<error code=\"" + code + "\">says the repository</error>");
    }

    @Override
    public Replay.Reply answer(Map<String, String> parameters) {
        if ("Identify".equals(parameters.get("verb"))) {
            return Replay.Reply.xml(identity);
        }
        if (parameters.getOrDefault("from", "").compareTo("2026-01-02") >= 0) {
            return Replay.Reply.xml(error("noRecordsMatch"));
        }
        return Replay.Reply.xml(answers.get(parameters.getOrDefault("resumptionToken", FIRST)));
    }

    static String identity(String granularity, String deletedRecord) {
        return """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-03-01T09:00:00Z</responseDate>
            <request verb="Identify">http://example.org/oai</request><Identify><repositoryName>Example</repositoryName>
            <baseURL>http://example.org/oai</baseURL><protocolVersion>2.0</protocolVersion>
            <earliestDatestamp>2001-01-01</earliestDatestamp><deletedRecord>%s</deletedRecord>
            <granularity>%s</granularity></Identify></OAI-PMH>
            """.formatted(deletedRecord, granularity);
    }

    private static byte[] bytes(String content) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-03-01T09:00:01Z</responseDate>
            <request verb="ListRecords">http://example.org/oai</request>%s</OAI-PMH>
            """.formatted(content).getBytes(UTF_8);
    }
}
