package org.mstrials.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.Evidence;
import org.mstrials.model.NctId;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.Reading;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Reading.Deleted;
import org.mstrials.model.Reading.Rejected;
import org.mstrials.model.Registration;
import org.mstrials.model.Study;
import org.mstrials.rdf.Identities;

/** Takes note of what records are about: which were seen, under which identifiers, and in which files publications are. */
final class Identification {
    private final Identities identities = new Identities();
    private final Map<String, Origin> seen = new HashMap<>();
    private final Set<String> publicationFiles = new HashSet<>();

    /** What is known once all readings were noted. */
    Identities identities() {
        return identities;
    }

    /** Files in which a publication was accepted. */
    Set<String> publicationFiles() {
        return publicationFiles;
    }

    /** The reading itself, or its rejection: the first record of a subject counts, one graph cannot hold two. */
    Reading of(Reading reading) {
        return switch (reading) {
            case Rejected rejected -> rejected;
            case Deleted deleted -> {
                seen.putIfAbsent(deleted.sourceName(), deleted.origin());
                yield deleted;
            }
            case Accepted accepted -> {
                Origin first = seen.putIfAbsent(accepted.subject().sourceName(), accepted.origin());
                yield first == null ? first(accepted) : second(accepted, first);
            }
        };
    }

    /** Whether this record was the first of its subject. */
    boolean counts(Accepted accepted) {
        return accepted.origin().equals(seen.get(accepted.subject().sourceName()));
    }

    private Accepted first(Accepted accepted) {
        return switch (accepted.subject()) {
            case Study study -> {
                note(study);
                yield accepted;
            }
            case Publication publication -> {
                publicationFiles.add(accepted.origin().file());
                Accepted noted = noted(accepted, publication.ids());
                identities.record(publication);
                yield noted;
            }
            case Evidence evidence ->
                noted(accepted, evidence.publication().stream().toList());
        };
    }

    /** In a harvest the latest run is read first, and what earlier runs have of the same subject is no mistake. */
    private static Rejected second(Accepted accepted, Origin first) {
        String subject = accepted.subject().sourceName();
        boolean earlier = accepted.origin().harvest().isPresent()
                && accepted.origin().harvest().equals(first.harvest());
        Problem problem = earlier
                ? problem(
                        Severity.NOTICE,
                        accepted,
                        "an earlier answer about " + subject,
                        "the later one in " + first.file())
                : problem(Severity.RECORD, accepted, "a second record of " + subject, "one record of each");
        return new Rejected(accepted.origin(), List.of(problem));
    }

    private void note(Study study) {
        study.names().registrations().stream()
                .filter(registration -> registration.registry() == Registry.CLINICALTRIALS_GOV_ALIAS)
                .map(Registration::number)
                .forEach(number -> identities.alias(new NctId(number), study.nctId()));
    }

    private Accepted noted(Accepted accepted, List<PublicationId> ids) {
        Stream<Problem> conflicts = ids.isEmpty()
                ? Stream.empty()
                : identities.same(ids).stream()
                        .map(id -> problem(
                                Severity.NOTICE,
                                accepted,
                                id.value() + ", an identifier of "
                                        + identities.work(id).value(),
                                "an identifier of " + ids.getFirst().value() + " alone"));
        return new Accepted(
                accepted.subject(),
                accepted.origin(),
                Stream.concat(accepted.problems().stream(), conflicts).toList());
    }

    private static Problem problem(Severity severity, Accepted accepted, String found, String expected) {
        Origin origin = accepted.origin();
        return new Problem(severity, origin, "", found, expected);
    }
}
