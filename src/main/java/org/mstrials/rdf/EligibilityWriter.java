package org.mstrials.rdf;

import org.mstrials.model.Eligibility;

/** Writes who can take part in a study. */
final class EligibilityWriter {
    private EligibilityWriter() {}

    static void write(Describer about, Eligibility eligibility) {
        about.text(Mst.eligibilityCriteria, eligibility.criteria())
                .flag(Mst.healthyVolunteers, eligibility.healthyVolunteers())
                .code(Mst.sex, eligibility.sex())
                .flag(Mst.genderBased, eligibility.genderBased())
                .text(Mst.genderDescription, eligibility.genderDescription())
                .timeSpan(Mst.minimumAge, "minimum-age", eligibility.minimumAge())
                .timeSpan(Mst.maximumAge, "maximum-age", eligibility.maximumAge())
                .codes(Mst.standardAge, eligibility.standardAges())
                .text(Mst.studyPopulation, eligibility.studyPopulation())
                .code(Mst.samplingMethod, eligibility.samplingMethod());
    }
}
