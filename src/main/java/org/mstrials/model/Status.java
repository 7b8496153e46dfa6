package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a study stands.
 *
 * @param overall recruitment status
 * @param lastKnown status before it became unknown
 * @param whyStopped reason for an early end
 * @param expandedAccess whether the treatment is available outside the study
 * @param hasResults whether the registry says that it holds results
 * @param dates its dates
 */
public record Status(
        Optional<RegistryCode.OverallStatus> overall,
        Optional<RegistryCode.OverallStatus> lastKnown,
        Optional<String> whyStopped,
        Optional<Boolean> expandedAccess,
        Optional<Boolean> hasResults,
        List<DatedEvent> dates) {}
