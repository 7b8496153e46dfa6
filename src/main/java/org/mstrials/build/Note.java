package org.mstrials.build;

import java.io.Serializable;
import java.util.List;
import org.mstrials.model.BibliographicRecord.Catalogue;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.Evidence;
import org.mstrials.model.NctId;
import org.mstrials.model.Origin;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Study;

/** What identification needs to know of an accepted record: little enough to be sent to another machine for each. */
public sealed interface Note extends Serializable {
    /** Name of the source. */
    String sourceName();

    /** Where the record was. */
    Origin origin();

    /** The publication's identifiers that it tells. */
    List<PublicationId> ids();

    /**
     * Of a study.
     *
     * @param former numbers under which the registry knew it
     */
    record OfStudy(String sourceName, Origin origin, NctId id, List<NctId> former) implements Note {
        @Override
        public List<PublicationId> ids() {
            return List.of();
        }
    }

    /**
     * Of a publication.
     *
     * @param id the best of its identifiers
     * @param catalogue whose record it is
     */
    record OfPublication(
            String sourceName, Origin origin, PublicationId id, List<PublicationId> ids, Catalogue catalogue)
            implements Note {}

    /** Of a document. */
    record OfEvidence(String sourceName, Origin origin, List<PublicationId> ids) implements Note {}

    /** The note of a record. */
    static Note of(Accepted accepted) {
        Origin origin = accepted.origin();
        return switch (accepted.subject()) {
            case Study study -> new OfStudy(study.sourceName(), origin, study.nctId(), former(study));
            case Publication publication ->
                new OfPublication(
                        publication.sourceName(),
                        origin,
                        publication.id(),
                        List.copyOf(publication.ids()),
                        publication.record().catalogue());
            case Evidence evidence ->
                new OfEvidence(
                        evidence.sourceName(),
                        origin,
                        evidence.publication().stream().toList());
        };
    }

    private static List<NctId> former(Study study) {
        return study.names().registrations().stream()
                .filter(registration -> registration.registry() == Registry.CLINICALTRIALS_GOV_ALIAS)
                .map(registration -> new NctId(registration.number()))
                .toList();
    }
}
