package org.mstrials.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.PublicationId;
import org.mstrials.model.Reading;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Reading.Deleted;
import org.mstrials.model.Reading.Rejected;
import org.mstrials.rdf.Identities;

/** Takes note of what records are about: which were seen, under which identifiers, and in which files publications are. */
public final class Identification {
    private final Identities identities = new Identities();
    private final Map<String, Origin> seen = new HashMap<>();
    private final Set<String> publicationFiles = new HashSet<>();

    /** What is known once all readings were noted. */
    public Identities identities() {
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
                deleted(deleted.sourceName(), deleted.origin());
                yield deleted;
            }
            case Accepted accepted -> {
                Note note = Note.of(accepted);
                Optional<Problem> refused = refused(note);
                yield refused.isPresent()
                        ? new Rejected(accepted.origin(), List.of(refused.get()))
                        : noted(accepted, conflicts(note));
            }
        };
    }

    /** A record is said to be no more. */
    public void deleted(String sourceName, Origin origin) {
        seen.putIfAbsent(sourceName, origin);
    }

    /** Why a record does not count, unless it is the first of its subject. Asked once for each record, in their order. */
    public Optional<Problem> refused(Note note) {
        return Optional.ofNullable(seen.putIfAbsent(note.sourceName(), note.origin()))
                .map(first -> second(note, first));
    }

    /** Takes note of what a record that counts says of identifiers, and complains of those that are another work's. */
    public List<Problem> conflicts(Note note) {
        List<Problem> conflicts = note.ids().isEmpty()
                ? List.of()
                : identities.same(note.ids()).stream()
                        .map(id -> conflict(note, id))
                        .toList();
        switch (note) {
            case Note.OfStudy study -> study.former().forEach(former -> identities.alias(former, study.id()));
            case Note.OfPublication publication -> {
                publicationFiles.add(publication.origin().file());
                identities.record(publication.id(), publication.catalogue(), publication.sourceName());
            }
            case Note.OfEvidence evidence -> {
                // a document is no catalogue's record
            }
        }
        return conflicts;
    }

    /** Whether this record was the first of its subject. */
    boolean counts(Accepted accepted) {
        return accepted.origin().equals(seen.get(accepted.subject().sourceName()));
    }

    /** In a harvest the latest run is read first, and what earlier runs have of the same subject is no mistake. */
    private static Problem second(Note note, Origin first) {
        boolean earlier =
                note.origin().harvest().isPresent() && note.origin().harvest().equals(first.harvest());
        return earlier
                ? problem(
                        Severity.NOTICE,
                        note,
                        "an earlier answer about " + note.sourceName(),
                        "the later one in " + first.file())
                : problem(Severity.RECORD, note, "a second record of " + note.sourceName(), "one record of each");
    }

    private Problem conflict(Note note, PublicationId id) {
        return problem(
                Severity.NOTICE,
                note,
                id.value() + ", an identifier of " + identities.work(id).value(),
                "an identifier of " + note.ids().getFirst().value() + " alone");
    }

    private static Accepted noted(Accepted accepted, List<Problem> conflicts) {
        return new Accepted(
                accepted.subject(),
                accepted.origin(),
                Stream.concat(accepted.problems().stream(), conflicts.stream()).toList());
    }

    private static Problem problem(Severity severity, Note note, String found, String expected) {
        return new Problem(severity, note.origin(), "", found, expected);
    }
}
