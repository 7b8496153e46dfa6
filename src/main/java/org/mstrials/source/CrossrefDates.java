package org.mstrials.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mstrials.model.PartialDate;
import org.mstrials.model.PrintedDate;
import org.mstrials.model.PublicationCode.PublicationStep;
import org.mstrials.model.PublicationDates;
import org.mstrials.model.PublicationDates.Step;
import tools.jackson.databind.JsonNode;

/** Dates of a Crossref work: lists of year, month and day, of which only the first is sure to be there. */
final class CrossrefDates {
    private static final Map<String, PublicationStep> STEPS = steps();

    private CrossrefDates() {}

    static PublicationDates read(Cursor work) {
        Stream<Step> own = STEPS.entrySet().stream()
                .flatMap(step -> date(work, step.getKey()).map(date -> new Step(step.getValue(), date)).stream());
        Cursor issue = work.object("journal-issue");
        Stream<Step> ofIssue = Stream.of(
                        date(issue, "published-online").map(date -> new Step(PublicationStep.ISSUE_ONLINE, date)),
                        date(issue, "published-print").map(date -> new Step(PublicationStep.ISSUE_IN_PRINT, date)))
                .flatMap(Optional::stream);
        return new PublicationDates(
                date(work, "issued").map(PrintedDate::of),
                List.of(),
                Stream.concat(own, ofIssue).toList());
    }

    /** The date in a field, as {"date-parts": [[2014, 10, 27]]}; [[null]] stands for none. */
    static Optional<PartialDate> date(Cursor parent, String name) {
        return parent.object(name).any("date-parts", CrossrefDates::date);
    }

    private static Optional<PartialDate> date(JsonNode lists) {
        JsonNode parts = lists.path(0);
        if (parts.size() == 1 && parts.path(0).isNull()) {
            return Optional.empty();
        }
        if (lists.size() != 1 || parts.isEmpty() || parts.size() > 3) {
            throw new IllegalArgumentException("expected one list of year, month and day, found " + lists);
        }
        return Optional.of(new PartialDate(part(parts, 0).orElseThrow(), part(parts, 1), part(parts, 2)));
    }

    private static OptionalInt part(JsonNode parts, int place) {
        JsonNode part = parts.path(place);
        if (part.isMissingNode()) {
            return OptionalInt.empty();
        }
        if (!part.isInt()) {
            throw new IllegalArgumentException("expected one list of year, month and day, found " + part);
        }
        return OptionalInt.of(part.intValue());
    }

    private static Map<String, PublicationStep> steps() {
        Map<String, PublicationStep> steps = new LinkedHashMap<>();
        steps.put("accepted", PublicationStep.ACCEPTED);
        steps.put("approved", PublicationStep.APPROVED);
        steps.put("posted", PublicationStep.POSTED);
        steps.put("published", PublicationStep.PUBLISHED);
        steps.put("published-online", PublicationStep.PUBLISHED_ONLINE);
        steps.put("published-print", PublicationStep.PUBLISHED_IN_PRINT);
        steps.put("published-other", PublicationStep.PUBLISHED_OTHERWISE);
        steps.put("content-created", PublicationStep.CONTENT_CREATED);
        steps.put("content-updated", PublicationStep.CONTENT_UPDATED);
        steps.put("created", PublicationStep.RECORD_CREATED);
        steps.put("deposited", PublicationStep.RECORD_REVISED);
        steps.put("indexed", PublicationStep.RECORD_INDEXED);
        return steps;
    }
}
