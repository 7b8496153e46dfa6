package org.mstrials.harvest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mstrials.model.Progress;
import org.mstrials.model.PublicationId.Pmid;

/**
 * PubMed by NCBI's E-utilities: ESearch finds numbers of articles, EFetch gets their records. A run holds what its folder
 * shows and no more, so that it can be gone on with after any time: searches are simply made again.
 *
 * @param address of the E-utilities
 * @param question what is asked
 * @param caller who asks
 * @param progress is told how many articles there are to fetch
 */
record EUtilities(URI address, PubMedQuestion question, Caller caller, Progress progress) {
    /** NCBI wants no more numbers in one request. */
    private static final int BATCH = 200;

    private static final Content<Page> CONTENT = new ArticleSet();

    void harvest(Run run) {
        try {
            PubMedSearch search = new PubMedSearch(address, caller, run);
            Set<String> given = given();
            Set<String> missing = new TreeSet<>(given);
            if (question.query().isPresent()) {
                missing.addAll(search.ids(
                        question.query().get(), warning -> run.tally().note("PubMed about the query: " + warning)));
            }
            missing.removeAll(run.everReceived(CONTENT));
            Set<String> pending = new TreeSet<>(missing);
            if (run.since().isPresent()) {
                pending.addAll(changed(given, run.since().get(), search));
                pending.removeAll(run.received(CONTENT));
            }
            progress.stage("fetching %,d articles".formatted(pending.size()));
            for (List<String> batch : batches(pending)) {
                fetch(batch, run).forEach(missing::remove);
            }
            run.tally().missing(missing);
        } catch (Refused refused) {
            throw refused.asEnd("PubMed");
        }
    }

    private Set<String> changed(Set<String> given, Instant since, PubMedSearch search) throws Refused {
        List<String> queries = new ArrayList<>(question.query().stream().toList());
        for (List<String> batch : batches(given)) {
            queries.add(batch.stream().map(id -> id + "[pmid]").collect(Collectors.joining(" OR ")));
        }
        Set<String> changed = new TreeSet<>();
        for (String query : queries) {
            changed.addAll(search.ids(PubMedSearch.changed(query, since), warning -> {}));
        }
        return changed;
    }

    private Set<String> given() {
        Set<String> given = question.ids().stream().map(Pmid::value).collect(Collectors.toCollection(TreeSet::new));
        if (!question.citedBy().isEmpty()) {
            given.addAll(CitedArticles.of(question.citedBy()));
        }
        return given;
    }

    /** When no number of a batch is known, NCBI answers that the list is empty, with status 400. */
    private List<String> fetch(List<String> batch, Run run) throws Refused {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("db", "pubmed");
        parameters.put("retmode", "xml");
        parameters.put("id", String.join(",", batch));
        try {
            Page page = run.keep(
                    Request.post(URI.create(address + "/efetch.fcgi"), parameters, caller.ncbiParameters()), CONTENT);
            run.save(run.position());
            return page.ids();
        } catch (Refused refused) {
            if (String.valueOf(refused.getMessage()).contains("ID list is empty")) {
                return List.of();
            }
            throw refused;
        }
    }

    private static List<List<String>> batches(Set<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            batches.add(all.subList(start, Math.min(start + BATCH, all.size())));
        }
        return batches;
    }
}
