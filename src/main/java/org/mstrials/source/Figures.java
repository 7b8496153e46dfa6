package org.mstrials.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mstrials.model.Code;
import org.mstrials.model.Comparison;
import org.mstrials.model.Observation;
import org.mstrials.model.Observation.Dispersion;
import org.mstrials.model.Observation.Interval;
import org.mstrials.model.Observation.Value;
import org.mstrials.model.Place;

/**
 * The rows of a document's evidence tables: each an observation, and a comparison when it names another row. The method
 * is that of the test when the row has a p-value, else that of the figure.
 */
final class Figures {
    private static final List<String> COLUMNS = List.of(
            "id",
            "group",
            "endpoint",
            "time",
            "statistic",
            "value",
            "unit",
            "qualifier",
            "n",
            "N",
            "dispersion",
            "dispersion_statistic",
            "lower",
            "upper",
            "interval",
            "level",
            "missing",
            "versus",
            "p",
            "p_qualifier",
            "method",
            "section",
            "row",
            "column",
            "near",
            "printed",
            "note");

    private final Names known;
    private final Complaints complaints;
    private final Set<String> ids = new HashSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    Figures(Names known, Complaints complaints) {
        this.known = known;
        this.complaints = complaints;
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    /** The comparisons whose reference is a row of the document; the others are complained of. */
    List<Comparison> comparisons() {
        Set<String> rows = observations.stream().map(Observation::id).collect(Collectors.toSet());
        List<Comparison> complete = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            if (rows.contains(comparison.reference())) {
                complete.add(comparison);
            } else {
                complaints.field(
                        "row " + comparison.compared() + ", column versus",
                        Complaints.quote(comparison.reference()),
                        "the id of another row of the document");
            }
        }
        return complete;
    }

    void read(Path file) throws IOException {
        new Table(file, COLUMNS).rows(complaints, this::read);
    }

    private void read(Row row) {
        Optional<String> id = row.newId(ids);
        Optional<String> group = row.oneOf("group", known.groups());
        Optional<String> endpoint = row.oneOf("endpoint", known.concepts().endpoints());
        Optional<Code.Statistic> statistic = row.code("statistic", Code.Statistic.class);
        Optional<Value> value = value(row);
        Optional<Place> place = row.place();
        Optional<String> printed = row.required("printed");
        if (id.isEmpty()
                || group.isEmpty()
                || endpoint.isEmpty()
                || statistic.isEmpty()
                || value.isEmpty()
                || place.isEmpty()
                || printed.isEmpty()) {
            row.lost("id, group, endpoint, statistic, value or missing, section and printed");
            return;
        }
        Optional<String> reference = row.text("versus");
        Optional<Comparison.PValue> p = pValue(row);
        reference.ifPresent(other -> comparisons.add(new Comparison(
                id.get(), other, p, p.isPresent() ? row.text("method") : Optional.empty(), place.get())));
        observations.add(new Observation(
                id.get(),
                group.get(),
                endpoint.get(),
                row.optionallyOneOf("time", known.timePoints()),
                statistic.get(),
                value.get(),
                row.code("unit", Code.Unit.class),
                row.code("qualifier", Code.Qualifier.class),
                row.count("n"),
                row.count("N"),
                dispersion(row),
                interval(row),
                p.isPresent() ? Optional.empty() : row.text("method"),
                place.get(),
                printed.get(),
                row.text("note")));
    }

    private static Optional<Value> value(Row row) {
        Optional<BigDecimal> number = row.number("value");
        Optional<Code.Missing> missing = row.code("missing", Code.Missing.class);
        if (number.isPresent() && missing.isPresent()) {
            row.complain("missing", "both a value and a code", "one of them");
        }
        return number.<Value>map(Value.Known::new).or(() -> missing.map(Value.Missing::new));
    }

    private static Optional<Dispersion> dispersion(Row row) {
        Optional<Code.Statistic> kind = row.code("dispersion_statistic", Code.Statistic.class);
        return row.number("dispersion").flatMap(size -> kind.map(known -> new Dispersion(size, known)));
    }

    private static Optional<Interval> interval(Row row) {
        Optional<BigDecimal> lower = row.number("lower");
        Optional<BigDecimal> upper = row.number("upper");
        Optional<Code.Statistic> kind = row.code("interval", Code.Statistic.class);
        if (lower.isEmpty() && upper.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        if (lower.isEmpty() || upper.isEmpty() || kind.isEmpty()) {
            row.complain("interval", "an incomplete interval", "lower, upper and interval together");
            return Optional.empty();
        }
        return Optional.of(new Interval(lower.get(), upper.get(), kind.get(), row.number("level")));
    }

    private static Optional<Comparison.PValue> pValue(Row row) {
        Optional<Code.Qualifier> qualifier = row.code("p_qualifier", Code.Qualifier.class);
        return row.number("p")
                .filter(p -> {
                    boolean possible = p.signum() >= 0 && p.compareTo(BigDecimal.ONE) <= 0;
                    if (!possible) {
                        row.complain("p", p.toPlainString(), "a number from 0 to 1");
                    }
                    return possible;
                })
                .map(p -> new Comparison.PValue(qualifier.orElse(Code.Qualifier.EQUAL_TO), p));
    }
}
