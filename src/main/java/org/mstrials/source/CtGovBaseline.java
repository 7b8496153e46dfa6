package org.mstrials.source;

import java.util.Optional;
import org.mstrials.model.Baseline;
import org.mstrials.model.Measure.Dispersion;
import org.mstrials.model.ResultCode.MeasureDispersion;

/** The baseline characteristics of a registry record. */
final class CtGovBaseline {
    private CtGovBaseline() {}

    static Baseline read(Cursor module) {
        CtGovGroups groups = CtGovGroups.read(module);
        CtGovMeasures measures = new CtGovMeasures(groups);
        return new Baseline(
                module.markup("populationDescription"),
                module.text("typeUnitsAnalyzed"),
                groups.groups(),
                measures.denominators(module),
                module.objects("measures", measure -> Optional.of(measures.read(measure, CtGovBaseline::dispersion))));
    }

    /** A code of the API, where outcomes have a label. */
    private static Dispersion dispersion(Cursor measure) {
        Optional<MeasureDispersion> type = measure.code("dispersionType", MeasureDispersion.class);
        return new Dispersion(Optional.empty(), type, type.flatMap(CtGovLabels::confidenceLevel));
    }
}
