package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * Who can take part in a study.
 *
 * @param criteria all criteria, as one text in Markdown
 * @param healthyVolunteers whether healthy people can
 * @param sex of participants
 * @param genderBased whether it depends on the gender that participants say they have
 * @param genderDescription more on that, in the record's own words
 * @param minimumAge from this age; none when there is no lower limit
 * @param maximumAge to this age; none when there is no upper limit
 * @param standardAges age groups that the limits touch, derived by the registry
 * @param studyPopulation from whom the people of an observational study are chosen
 * @param samplingMethod how they are chosen
 */
public record Eligibility(
        Optional<String> criteria,
        Optional<Boolean> healthyVolunteers,
        Optional<RecordCode.Sex> sex,
        Optional<Boolean> genderBased,
        Optional<String> genderDescription,
        Optional<TimeSpan> minimumAge,
        Optional<TimeSpan> maximumAge,
        List<RecordCode.StandardAge> standardAges,
        Optional<String> studyPopulation,
        Optional<RecordCode.SamplingMethod> samplingMethod) {}
