package org.mstrials.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.model.Accession;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.Title;
import org.mstrials.model.TrialNumber;

/**
 * The studies that a Crossref work names.
 *
 * @param accessions the entries of registries, as written
 * @param trials the studies
 */
record CrossrefTrials(List<Accession> accessions, List<TrialNumber> trials) {
    /** Publications that come with or after the results (Crossref's types of clinical trial numbers). */
    private static final Set<String> WITH_RESULTS = Set.of("results", "postResults");

    /** A protocol is published before the results, so its numbers are mentions, as are those in title and abstract. */
    static CrossrefTrials read(Cursor work, List<Title> titles) {
        List<Accession> accessions = new ArrayList<>();
        Set<TrialNumber> reported = new LinkedHashSet<>();
        Set<TrialNumber> mentioned = new LinkedHashSet<>();
        for (Entry entry : work.objects("clinical-trial-number", Entry::read)) {
            accessions.add(new Accession(entry.registry(), entry.number()));
            List<TrialNumber> known = TrialNumbers.mentioned(entry.number()).toList();
            List<TrialNumber> numbers =
                    known.isEmpty() ? List.of(new TrialNumber(Registry.OTHER_REGISTRY, entry.number(), false)) : known;
            (WITH_RESULTS.contains(entry.type()) ? reported : mentioned).addAll(numbers);
        }
        Stream.concat(titles.stream().map(Title::text), work.glance("abstract").stream())
                .flatMap(TrialNumbers::mentioned)
                .forEach(mentioned::add);
        mentioned.removeAll(reported);
        return new CrossrefTrials(
                accessions,
                Stream.concat(
                                reported.stream().map(trial -> new TrialNumber(trial.registry(), trial.number(), true)),
                                mentioned.stream())
                        .toList());
    }

    private record Entry(String registry, String number, String type) {
        private static Optional<Entry> read(Cursor entry) {
            String registry = entry.text("registry").orElse("");
            String type = entry.text("type").orElse("");
            return entry.required("clinical-trial-number", "the study's number")
                    .map(number -> new Entry(registry, number, type));
        }
    }
}
