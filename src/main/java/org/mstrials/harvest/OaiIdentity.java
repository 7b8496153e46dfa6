package org.mstrials.harvest;

import java.time.Instant;
import java.util.Optional;

/**
 * What a repository says of itself (OAI-PMH 2.0, section 4.2).
 *
 * @param name its name
 * @param granularity how exact its dates are
 * @param deletedRecord whether it tells of deleted records: no, transient or persistent
 * @param earliestDatestamp the date that no record is older than
 * @param responseDate its clock when it answered
 */
record OaiIdentity(
        String name,
        Granularity granularity,
        String deletedRecord,
        String earliestDatestamp,
        Optional<Instant> responseDate) {}
