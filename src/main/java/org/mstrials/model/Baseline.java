package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * The baseline characteristics of a study's participants.
 *
 * @param populationDescription whose they are
 * @param unitsAnalyzed what is counted beside participants, such as eyes
 * @param groups the groups, as a rule with one called Total
 * @param denominators how many were analysed, for all measures that say nothing else
 * @param measures the characteristics
 */
public record Baseline(
        Optional<String> populationDescription,
        Optional<String> unitsAnalyzed,
        List<ResultGroup> groups,
        List<Denominators> denominators,
        List<Measure> measures) {}
