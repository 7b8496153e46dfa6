package org.mstrials.source;

import org.mstrials.model.Eligibility;
import org.mstrials.model.RecordCode;
import org.mstrials.model.TimeSpan;

/** Who can take part in a study. */
final class CtGovEligibility {
    private CtGovEligibility() {}

    static Eligibility read(Cursor module) {
        return new Eligibility(
                module.markup("eligibilityCriteria"),
                module.flag("healthyVolunteers"),
                module.code("sex", RecordCode.Sex.class),
                module.flag("genderBased"),
                module.markup("genderDescription"),
                module.value("minimumAge", TimeSpan::parse),
                module.value("maximumAge", TimeSpan::parse),
                module.codes("stdAges", RecordCode.StandardAge.class),
                module.markup("studyPopulation"),
                module.code("samplingMethod", RecordCode.SamplingMethod.class));
    }
}
