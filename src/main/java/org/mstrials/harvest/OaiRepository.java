package org.mstrials.harvest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mstrials.harvest.State.Unfinished;
import org.mstrials.model.Progress;

/**
 * A repository that speaks OAI-PMH 2.0.
 *
 * @param question what is asked of it
 * @param progress is told what the repository says of itself
 */
record OaiRepository(OaiQuestion question, Progress progress) {

    void harvest(Run run) {
        OaiIdentity identity = identify(run);
        Optional<Instant> from = Stream.concat(
                        question.from().map(Granularity::earliest).stream(), run.since().stream())
                .max(Instant::compareTo);
        Optional<Instant> until = question.until().map(Granularity::latest);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("verb", "ListRecords"));
        parameters.put("metadataPrefix", question.prefix());
        question.set().ifPresent(name -> parameters.put("set", name));
        from.ifPresent(time -> parameters.put("from", identity.granularity().format(time)));
        until.ifPresent(time -> parameters.put("until", identity.granularity().format(time)));
        Listing list = token -> request(token.map(OaiRepository::next).orElse(parameters));
        Listing.follow(
                List.of(list), run, OaiAnswer.records(), question.address().toString());
    }

    /** A run counts from when the repository says that it began: its dates are made by the same clock. */
    private OaiIdentity identify(Run run) {
        try {
            OaiIdentity identity = run.look(request(Map.of("verb", "Identify")), OaiAnswer.identity());
            progress.stage("%s: records since %s, deleted records: %s"
                    .formatted(identity.name(), identity.earliestDatestamp(), identity.deletedRecord()));
            if (run.position().isFresh()) {
                String folder = run.position().folder();
                identity.responseDate().ifPresent(time -> run.save(Unfinished.fresh(folder, time)));
            }
            if (!identity.deletedRecord().equals("persistent")) {
                run.tally()
                        .note("the repository does not say for ever which records were deleted ("
                                + identity.deletedRecord() + "): harvest into a new folder from time to time");
            }
            return identity;
        } catch (Refused refused) {
            throw refused.asEnd(question.address().toString());
        }
    }

    private Request request(Map<String, String> parameters) {
        return Request.get(question.address(), parameters);
    }

    private static Map<String, String> next(String token) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("verb", "ListRecords"));
        parameters.put("resumptionToken", token);
        return parameters;
    }
}
