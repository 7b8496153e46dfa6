package org.mstrials.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mstrials.model.CaseEvent;
import org.mstrials.model.Code;
import org.mstrials.model.Place;

/** A document's cases: events.csv. */
final class Cases {
    private static final List<String> COLUMNS = List.of(
            "id",
            "patient",
            "group",
            "endpoint",
            "count",
            "grade",
            "serious",
            "time",
            "onset_text",
            "outcome",
            "relatedness",
            "treatment",
            "detail",
            "section",
            "near",
            "printed");

    private final Names known;
    private final Complaints complaints;
    private final Set<String> ids = new HashSet<>();
    private final List<CaseEvent> events = new ArrayList<>();

    Cases(Names known, Complaints complaints) {
        this.known = known;
        this.complaints = complaints;
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    void read(Path file) throws IOException {
        new Table(file, COLUMNS).rows(complaints, this::read);
    }

    private void read(Row row) {
        Optional<String> id = row.newId(ids);
        Optional<String> group = row.oneOf("group", known.groups());
        Optional<String> endpoint = row.oneOf("endpoint", known.concepts().endpoints());
        Optional<Place> place = row.place();
        if (id.isEmpty() || group.isEmpty() || endpoint.isEmpty() || place.isEmpty()) {
            row.lost("id, group, endpoint and section");
            return;
        }
        events.add(new CaseEvent(
                id.get(),
                row.text("patient"),
                group.get(),
                endpoint.get(),
                row.count("count"),
                row.count("grade"),
                row.flag("serious"),
                row.optionallyOneOf("time", known.timePoints()),
                row.text("onset_text"),
                row.code("outcome", Code.EventOutcome.class),
                row.code("relatedness", Code.Relatedness.class),
                row.text("treatment"),
                row.text("detail"),
                place.get(),
                row.text("printed")));
    }
}
