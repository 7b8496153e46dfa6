package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mstrials.model.Denominators;
import org.mstrials.model.Measure;
import org.mstrials.model.Measure.Category;
import org.mstrials.model.Measure.Dispersion;
import org.mstrials.model.Measure.Measurement;
import org.mstrials.model.Measure.Section;
import org.mstrials.model.ResultCode;

/**
 * The tables that baseline characteristics and posted outcomes have in common.
 *
 * @param groups the groups that may stand in them
 */
record CtGovMeasures(CtGovGroups groups) {

    /** Reads a table; the two modules write the kind of spread in different ways. */
    Measure read(Cursor measure, Function<Cursor, Dispersion> dispersion) {
        Optional<String> unit = measure.text("unitOfMeasure");
        return new Measure(
                measure.pointer(),
                measure.text("title"),
                measure.markup("description"),
                measure.markup("populationDescription"),
                measure.code("paramType", ResultCode.MeasureParameter.class),
                dispersion.apply(measure),
                unit,
                unit.flatMap(CtGovLabels::unit),
                measure.flag("calculatePct"),
                measure.text("denomUnitsSelected"),
                denominators(measure),
                measure.objects("classes", this::section));
    }

    List<Denominators> denominators(Cursor level) {
        return level.objects("denoms", this::count);
    }

    private Optional<Denominators> count(Cursor entry) {
        List<Denominators.Count> counts = groups.each(entry, "counts", CtGovMeasures::count);
        if (counts.isEmpty()) {
            entry.complaints().field(entry.path() + ".counts", "nothing", "a number for a group");
        }
        return Optional.of(new Denominators(entry.pointer(), entry.text("units"), counts));
    }

    private static Denominators.Count count(Cursor count, String group) {
        return new Denominators.Count(count.pointer(), group, CtGovNumbers.count(count, "value"));
    }

    private Optional<Section> section(Cursor section) {
        return Optional.of(new Section(
                section.pointer(),
                section.text("title"),
                denominators(section),
                section.objects("categories", this::category)));
    }

    private Optional<Category> category(Cursor category) {
        return Optional.of(new Category(
                category.pointer(),
                category.text("title"),
                groups.each(category, "measurements", CtGovMeasures::measurement)));
    }

    private static Measurement measurement(Cursor measurement, String group) {
        return new Measurement(
                measurement.pointer(),
                group,
                CtGovNumbers.number(measurement, "value"),
                CtGovNumbers.number(measurement, "spread"),
                CtGovNumbers.number(measurement, "lowerLimit"),
                CtGovNumbers.number(measurement, "upperLimit"),
                measurement.markup("comment"));
    }
}
