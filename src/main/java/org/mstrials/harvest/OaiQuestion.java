package org.mstrials.harvest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question to a repository (OAI-PMH 2.0, section 4.5, ListRecords).
 *
 * @param address the repository's base URL
 * @param prefix format of the metadata
 * @param set the set to stay in
 * @param from earliest datestamp, by day or by second
 * @param until latest datestamp, by day or by second
 */
public record OaiQuestion(
        URI address, String prefix, Optional<String> set, Optional<String> from, Optional<String> until)
        implements Question {

    /** Refuses a bad address or date with {@link WrongQuestion}. */
    public OaiQuestion {
        Question.requireAddress(address);
        from.ifPresent(Granularity::earliest);
        until.ifPresent(Granularity::latest);
    }

    @Override
    public String service() {
        return "oai";
    }

    @Override
    public Map<String, List<String>> terms() {
        SortedMap<String, List<String>> terms = new TreeMap<>();
        terms.put("address", List.of(address.toString()));
        terms.put("prefix", List.of(prefix));
        set.ifPresent(name -> terms.put("set", List.of(name)));
        from.ifPresent(date -> terms.put("from", List.of(date)));
        until.ifPresent(date -> terms.put("until", List.of(date)));
        return terms;
    }
}
