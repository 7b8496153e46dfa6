package org.mstrials.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mstrials.model.Baseline;
import org.mstrials.model.Measure;

/** Writes baseline characteristics. */
final class BaselineWriter {
    private final Describer about;
    private final Describer part;

    /**
     * Writes into a record's graph.
     *
     * @param about the study
     */
    BaselineWriter(Describer about) {
        this.about = about;
        this.part = about.of(Iris.part(about.subject(), "baseline"));
    }

    void write(Baseline baseline) {
        about.add(Mst.baseline, part.subject());
        part.a(Mst.Baseline)
                .text(Mst.populationDescription, baseline.populationDescription())
                .text(Mst.unitsAnalyzed, baseline.unitsAnalyzed());
        ResultsWriter.groups(about, part, baseline.groups(), baseline.denominators());
        new NumbersAnalyzed(part, part.subject()).write(part.subject(), baseline.denominators(), Optional.empty());
        for (Measure measure : baseline.measures()) {
            Node node = Iris.within(part.subject(), measure.place().index());
            part.add(Mst.baselineMeasure, node);
            new MeasureWriter(part.of(node).a(Mst.BaselineMeasure), part.subject(), baseline.denominators())
                    .write(measure);
        }
    }
}
