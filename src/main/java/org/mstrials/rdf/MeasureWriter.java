package org.mstrials.rdf;

import static org.mstrials.model.Denominators.PARTICIPANTS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mstrials.model.Code.Statistic;
import org.mstrials.model.Denominators;
import org.mstrials.model.Measure;
import org.mstrials.model.Measure.Category;
import org.mstrials.model.Measure.Measurement;
import org.mstrials.model.Measure.Section;
import org.mstrials.model.ResultCode.MeasureDispersion;
import org.mstrials.model.ResultCode.MeasureParameter;

/** Writes the table of a baseline characteristic or posted outcome: its head, and each cell as an observation. */
final class MeasureWriter {
    private final Describer table;
    private final Node part;
    private final List<Denominators> module;

    /**
     * Writes into a record's graph.
     *
     * @param table the measure
     * @param part what its groups are local to
     * @param module how many were analysed when the table says nothing else
     */
    MeasureWriter(Describer table, Node part, List<Denominators> module) {
        this.table = table;
        this.part = part;
        this.module = module;
    }

    void write(Measure measure) {
        table.text(RDFS.Nodes.label, measure.title())
                .text(DCTerms.description.asNode(), measure.description())
                .count(Mst.position, measure.place().index() + 1L)
                .text(Mst.populationDescription, measure.populationDescription())
                .code(Mst.parameterType, measure.parameter())
                .code(Mst.dispersionType, measure.dispersion().type())
                .text(Mst.dispersionLabel, measure.dispersion().label())
                .text(Mst.unitOfMeasure, measure.unitOfMeasure())
                .code(Mst.unit, measure.unit())
                .flag(Mst.calculatePercentage, measure.calculatePercentage())
                .text(Mst.denominatorUnits, measure.denominatorUnits());
        NumbersAnalyzed numbers = new NumbersAnalyzed(table, part);
        numbers.write(table.subject(), measure.denominators(), Optional.empty());
        for (Section section : measure.classes()) {
            int index = section.place().index();
            numbers.write(Iris.within(table.subject(), "class", index), section.denominators(), section.title());
            if (section.categories().isEmpty()) {
                row(section, Integer.toString(index)).at(section.place());
            }
            section.categories().forEach(category -> category(measure, section, category));
        }
    }

    private void category(Measure measure, Section section, Category category) {
        String position = section.place().index() + "." + category.place().index();
        if (category.measurements().isEmpty()) {
            row(section, position).text(Mst.categoryTitle, category.title()).at(category.place());
        }
        for (Measurement cell : category.measurements()) {
            Describer entry = table.of(Iris.within(table.subject(), "value", position + '.' + cell.group()))
                    .a(Mst.Observation)
                    .add(Mst.item, table.subject())
                    .add(Mst.group, ResultsWriter.group(part, cell.group()))
                    .text(Mst.classTitle, section.title())
                    .text(Mst.categoryTitle, category.title())
                    .code(Mst.statistic, measure.parameter().flatMap(MeasureWriter::statistic))
                    .number(Mst.value, Mst.printed, cell.value())
                    .missing(cell.value())
                    .count(Mst.denominator, denominator(measure, section, cell.group()))
                    .number(Mst.dispersion, Mst.printedDispersion, cell.spread())
                    .number(Mst.lowerLimit, Mst.printedLowerLimit, cell.lower())
                    .number(Mst.upperLimit, Mst.printedUpperLimit, cell.upper())
                    .text(SKOS.note.asNode(), cell.comment())
                    .at(cell.place());
            kindOfSpread(entry, measure.dispersion(), cell);
        }
    }

    /** A row without a cell has a node of its own, so that its title is not lost. */
    private Describer row(Section section, String position) {
        return table.of(Iris.within(table.subject(), "row", position))
                .a(Mst.EmptyRow)
                .add(Mst.item, table.subject())
                .text(Mst.classTitle, section.title());
    }

    /** The nearest level that counts what the values are about decides. */
    private OptionalLong denominator(Measure measure, Section section, String group) {
        String units = measure.denominatorUnits().orElse(PARTICIPANTS);
        return Stream.of(section.denominators(), measure.denominators(), module)
                .map(level -> Denominators.counting(units, level))
                .flatMap(Optional::stream)
                .findFirst()
                .map(counts -> counts.number(group))
                .orElse(OptionalLong.empty());
    }

    private static void kindOfSpread(Describer entry, Measure.Dispersion dispersion, Measurement cell) {
        if (cell.spread().isPresent()) {
            entry.code(Mst.dispersionStatistic, dispersion.type().flatMap(MeasureWriter::spread));
        }
        if (cell.lower().isPresent() || cell.upper().isPresent()) {
            entry.code(Mst.intervalStatistic, dispersion.type().flatMap(MeasureWriter::interval));
            dispersion.level().ifPresent(level -> entry.decimal(Mst.confidenceLevel, level));
        }
    }

    private static Optional<Statistic> statistic(MeasureParameter parameter) {
        return switch (parameter) {
            case MEAN -> Optional.of(Statistic.MEAN);
            case MEDIAN -> Optional.of(Statistic.MEDIAN);
            case LEAST_SQUARES_MEAN -> Optional.of(Statistic.LEAST_SQUARES_MEAN);
            case GEOMETRIC_MEAN -> Optional.of(Statistic.GEOMETRIC_MEAN);
            case GEOMETRIC_LEAST_SQUARES_MEAN -> Optional.of(Statistic.GEOMETRIC_LEAST_SQUARES_MEAN);
            case LOG_MEAN -> Optional.of(Statistic.LOG_MEAN);
            case COUNT_OF_PARTICIPANTS, COUNT_OF_UNITS -> Optional.of(Statistic.COUNT);
            case NUMBER -> Optional.empty();
        };
    }

    private static Optional<Statistic> spread(MeasureDispersion type) {
        return switch (type) {
            case STANDARD_DEVIATION -> Optional.of(Statistic.STANDARD_DEVIATION);
            case STANDARD_ERROR -> Optional.of(Statistic.STANDARD_ERROR);
            case GEOMETRIC_COEFFICIENT -> Optional.of(Statistic.GEOMETRIC_COEFFICIENT_OF_VARIATION);
            case NA,
                    INTER_QUARTILE_RANGE,
                    FULL_RANGE,
                    CONFIDENCE_80,
                    CONFIDENCE_90,
                    CONFIDENCE_95,
                    CONFIDENCE_975,
                    CONFIDENCE_99,
                    CONFIDENCE_OTHER -> Optional.empty();
        };
    }

    private static Optional<Statistic> interval(MeasureDispersion type) {
        return switch (type) {
            case INTER_QUARTILE_RANGE -> Optional.of(Statistic.INTERQUARTILE_RANGE);
            case FULL_RANGE -> Optional.of(Statistic.RANGE);
            case CONFIDENCE_80, CONFIDENCE_90, CONFIDENCE_95, CONFIDENCE_975, CONFIDENCE_99, CONFIDENCE_OTHER ->
                Optional.of(Statistic.CONFIDENCE_INTERVAL);
            case NA, STANDARD_DEVIATION, STANDARD_ERROR, GEOMETRIC_COEFFICIENT -> Optional.empty();
        };
    }
}
