package org.mstrials.harvest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mstrials.model.NctId;

/**
 * The operation /studies of ClinicalTrials.gov's API (OpenAPI description 2.0.5).
 *
 * @param address of the API
 * @param question what is asked
 * @param pageSize how many studies a page may have, 1,000 at most
 */
record CtGovApi(URI address, CtGovQuestion question, int pageSize) {
    /** So many numbers in one request keep its address short enough for every server on the way. */
    private static final int IDS = 100;

    private static final String FILTER = "filter.advanced";

    void harvest(Run run) {
        Content<Page> content = new StudyPage();
        Listing.follow(lists(run.since()), run, content, question.service());
        if (!question.ids().isEmpty()) {
            Set<String> missing = new TreeSet<>(ids());
            missing.removeAll(run.everReceived(content));
            run.tally().missing(missing);
        }
    }

    private List<Listing> lists(Optional<Instant> since) {
        Map<String, String> parameters = new LinkedHashMap<>(question.parameters());
        since.ifPresent(time -> parameters.merge(FILTER, changed(time), "(%s) AND %s"::formatted));
        List<Listing> lists = new ArrayList<>();
        List<String> ids = ids();
        for (int start = 0; start < ids.size(); start += IDS) {
            Map<String, String> some = new LinkedHashMap<>(parameters);
            some.put("filter.ids", String.join(",", ids.subList(start, Math.min(start + IDS, ids.size()))));
            lists.add(token -> request(some, token));
        }
        return ids.isEmpty() ? List.of(token -> request(parameters, token)) : lists;
    }

    private Request request(Map<String, String> parameters, Optional<String> token) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("countTotal", "true");
        all.put("pageSize", Integer.toString(pageSize));
        token.ifPresent(text -> all.put("pageToken", text));
        return Request.get(URI.create(address + "/studies"), all);
    }

    private List<String> ids() {
        return question.ids().stream().sorted().map(NctId::value).collect(Collectors.toList());
    }

    private static String changed(Instant since) {
        return "AREA[LastUpdatePostDate]RANGE[" + LocalDate.ofInstant(since, ZoneOffset.UTC) + ",MAX]";
    }
}
