package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operation /studies of the registry's API over some studies. */
public final class RegistryReplay implements Replay.Service {
    private static final Pattern NUMBER = Pattern.compile("NCT\\d{8}");
    private static final Pattern POSTED =
            Pattern.compile("\"lastUpdatePostDateStruct\"\\s*:\\s*\\{\\s*\"date\"\\s*:\\s*\"([0-9-]+)\"");
    private static final Pattern SINCE = Pattern.compile("AREA\\[LastUpdatePostDate]RANGE\\[([0-9-]+),MAX]");

    private final List<String> studies = new ArrayList<>();
    private String tokens = "page";

    /** Publishes the text of a study record. */
    public RegistryReplay with(String study) {
        studies.add(study);
        return this;
    }

    /** Publishes a small study. */
    public RegistryReplay with(String nctId, String updated) {
        return with(study(nctId, updated));
    }

    static String study(String nctId, String updated) {
        return """
            {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"A study"},\
            "statusModule":{"lastUpdatePostDateStruct":{"date":"%s","type":"ACTUAL"}}},"hasResults":false}\
            """.formatted(nctId, updated);
    }

    /** Refuses all tokens handed out so far. */
    void forgetTokens() {
        tokens += "x";
    }

    @Override
    public Replay.Reply answer(Map<String, String> parameters) {
        List<String> found =
                studies.stream().filter(study -> isAskedFor(study, parameters)).toList();
        int size = Integer.parseInt(parameters.get("pageSize"));
        String token = parameters.getOrDefault("pageToken", tokens + 0);
        if (!token.startsWith(tokens)) {
            return new Replay.Reply(400, "text/plain", "Wrong page token".getBytes(UTF_8));
        }
        int start = Integer.parseInt(token.substring(tokens.length()));
        int end = Math.min(start + size, found.size());
        // as the registry does: a full page names a next one, even when that is empty
        String next = end - start == size ? ",\"nextPageToken\":\"" + tokens + end + '"' : "";
        String total = start == 0 ? "\"totalCount\":" + found.size() + ',' : "";
        return Replay.Reply.json(
                '{' + total + "\"studies\":[" + String.join(",\n", found.subList(start, end)) + ']' + next + '}');
    }

    private static boolean isAskedFor(String study, Map<String, String> parameters) {
        String identification = study.substring(0, Math.min(study.length(), 4_000));
        Optional<String> ids = Optional.ofNullable(parameters.get("filter.ids"));
        Matcher since = SINCE.matcher(parameters.getOrDefault("filter.advanced", ""));
        Matcher posted = POSTED.matcher(study);
        return (ids.isEmpty() || Stream.of(ids.get().split(",")).anyMatch(numbers(identification)::contains))
                && (!since.find() || (posted.find() && posted.group(1).compareTo(since.group(1)) >= 0));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).toList();
    }
}
