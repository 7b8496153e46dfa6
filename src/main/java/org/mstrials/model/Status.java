package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a study stands.
 *
 * @param overall recruitment status
 * @param lastKnown status before it became unknown
 * @param whyStopped reason for an early end
 * @param delayedPosting whether the registry shows the study late: a device not yet approved
 * @param resultsWaived whether results need not be submitted
 * @param hasResults whether the registry says that it holds results
 * @param dates its dates
 */
public record Status(
        Optional<RegistryCode.OverallStatus> overall,
        Optional<RegistryCode.OverallStatus> lastKnown,
        Optional<String> whyStopped,
        Optional<Boolean> delayedPosting,
        Optional<Boolean> resultsWaived,
        Optional<Boolean> hasResults,
        List<DatedEvent> dates) {}
