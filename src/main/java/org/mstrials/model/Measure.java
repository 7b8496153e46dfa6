package org.mstrials.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The table of a baseline characteristic or of a posted outcome: classes are its sections, categories its rows, groups
 * its columns. A table with one section or row, as a rule, leaves it without title.
 *
 * @param place where it stands
 * @param title what is measured
 * @param description how
 * @param populationDescription in whom
 * @param parameter what kind of number the values are
 * @param dispersion what kind of spread stands beside them
 * @param unitOfMeasure their unit in the record's words
 * @param unit their unit, when the words are those of a known one
 * @param calculatePercentage whether percentages of the counts make sense
 * @param denominatorUnits which units the values are about, when not participants
 * @param denominators how many were analysed
 * @param classes sections of the table
 */
public record Measure(
        JsonPointer place,
        Optional<String> title,
        Optional<String> description,
        Optional<String> populationDescription,
        Optional<ResultCode.MeasureParameter> parameter,
        Dispersion dispersion,
        Optional<String> unitOfMeasure,
        Optional<Code.Unit> unit,
        Optional<Boolean> calculatePercentage,
        Optional<String> denominatorUnits,
        List<Denominators> denominators,
        List<Section> classes) {

    /**
     * A kind of spread or interval.
     *
     * @param label the record's words
     * @param type the kind, when it is a known one
     * @param level confidence level in percent
     */
    public record Dispersion(
            Optional<String> label, Optional<ResultCode.MeasureDispersion> type, Optional<BigDecimal> level) {}

    /**
     * A class.
     *
     * @param place where it stands
     * @param title its title
     * @param denominators how many were analysed, when it differs from the whole table
     * @param categories its rows
     */
    public record Section(
            JsonPointer place, Optional<String> title, List<Denominators> denominators, List<Category> categories) {}

    /**
     * A category.
     *
     * @param place where it stands
     * @param title its title
     * @param measurements its cells
     */
    public record Category(JsonPointer place, Optional<String> title, List<Measurement> measurements) {}

    /**
     * The value of a group.
     *
     * @param place where it stands
     * @param group identifier of the group
     * @param value the value
     * @param spread the spread beside it
     * @param lower lower limit
     * @param upper upper limit
     * @param comment what the record adds, as a rule why there is no value
     */
    public record Measurement(
            JsonPointer place,
            String group,
            Optional<PrintedNumber> value,
            Optional<PrintedNumber> spread,
            Optional<PrintedNumber> lower,
            Optional<PrintedNumber> upper,
            Optional<String> comment) {}
}
