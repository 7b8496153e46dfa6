package org.mstrials.source;

import java.util.Optional;
import org.mstrials.model.Measure.Dispersion;
import org.mstrials.model.OutcomeResult;
import org.mstrials.model.PartialDate;
import org.mstrials.model.ResultCode;

/** The posted outcomes of a registry record. */
final class CtGovOutcomeResults {
    private CtGovOutcomeResults() {}

    static Optional<OutcomeResult> read(Cursor outcome) {
        CtGovGroups groups = CtGovGroups.read(outcome);
        CtGovAnalyses analyses = new CtGovAnalyses(groups);
        return Optional.of(new OutcomeResult(
                new CtGovMeasures(groups).read(outcome, CtGovOutcomeResults::dispersion),
                outcome.code("type", ResultCode.OutcomeType.class),
                outcome.code("reportingStatus", ResultCode.ReportingStatus.class),
                outcome.value("anticipatedPostingDate", PartialDate::parse),
                outcome.text("timeFrame"),
                outcome.text("typeUnitsAnalyzed"),
                groups.groups(),
                outcome.objects("analyses", analyses::read)));
    }

    /** A label, where baseline characteristics have a code of the API. */
    private static Dispersion dispersion(Cursor outcome) {
        Optional<String> label = outcome.text("dispersionType");
        return label.map(CtGovLabels::dispersion)
                .orElse(new Dispersion(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
