package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * An outcome measure as the results show it.
 *
 * @param measure its table
 * @param type primary, secondary, other or post hoc
 * @param status whether its data are posted
 * @param anticipatedPosting when data that are not posted are to be
 * @param timeFrame when it was assessed
 * @param unitsAnalyzed what is counted beside participants, such as eyes
 * @param groups its groups, local to it
 * @param analyses statistical analyses of it
 */
public record OutcomeResult(
        Measure measure,
        Optional<ResultCode.OutcomeType> type,
        Optional<ResultCode.ReportingStatus> status,
        Optional<PartialDate> anticipatedPosting,
        Optional<String> timeFrame,
        Optional<String> unitsAnalyzed,
        List<ResultGroup> groups,
        List<OutcomeAnalysis> analyses) {}
