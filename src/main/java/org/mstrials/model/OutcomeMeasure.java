package org.mstrials.model;

import java.util.Optional;

/**
 * A declared outcome measure.
 *
 * @param level primary, secondary or other
 * @param measure its title
 * @param description the record's own words
 * @param timeFrame when it is assessed
 */
public record OutcomeMeasure(
        Code.OutcomeLevel level, String measure, Optional<String> description, Optional<String> timeFrame) {}
