package org.mstrials.source;

import static org.mstrials.model.ResultCode.EventCategory.DEATHS;
import static org.mstrials.model.ResultCode.EventCategory.OTHER;
import static org.mstrials.model.ResultCode.EventCategory.SERIOUS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.AdverseEvents;
import org.mstrials.model.AdverseEvents.Count;
import org.mstrials.model.AdverseEvents.EventGroup;
import org.mstrials.model.AdverseEvents.Term;
import org.mstrials.model.AdverseEvents.Total;
import org.mstrials.model.AdverseEvents.Vocabulary;
import org.mstrials.model.ResultCode;
import org.mstrials.model.ResultCode.EventCategory;

/** The adverse events of a registry record. */
final class CtGovAdverseEvents {
    /** "MedDRA 23.1", "MedDRA (22.0)", "MedDRA v12.1", "MedDRA Version: 13.1". */
    private static final Pattern VOCABULARY =
            Pattern.compile("(MedDRA|CTCAE)[ ,]*\\(?(?:[vV](?:er(?:sion)?)?)?[ .:]*(\\d+(?:\\.\\d+)?)\\)?");

    private final CtGovGroups groups;

    private CtGovAdverseEvents(CtGovGroups groups) {
        this.groups = groups;
    }

    static AdverseEvents read(Cursor module) {
        Set<String> seen = new HashSet<>();
        List<EventGroup> groups = module.objects(
                "eventGroups",
                group -> CtGovGroups.group(group, seen).map(known -> new EventGroup(known, totals(group))));
        CtGovAdverseEvents events = new CtGovAdverseEvents(
                new CtGovGroups(groups.stream().map(EventGroup::group).toList()));
        List<Term> terms = new ArrayList<>(module.objects("seriousEvents", term -> events.term(term, SERIOUS)));
        terms.addAll(module.objects("otherEvents", term -> events.term(term, OTHER)));
        return new AdverseEvents(
                CtGovNumbers.number(module, "frequencyThreshold"),
                module.text("timeFrame"),
                module.markup("description"),
                module.markup("allCauseMortalityComment"),
                groups,
                terms);
    }

    private static List<Total> totals(Cursor group) {
        return Stream.of(total(group, DEATHS, "deaths"), total(group, SERIOUS, "serious"), total(group, OTHER, "other"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Total> total(Cursor group, EventCategory category, String prefix) {
        OptionalLong affected = group.count(prefix + "NumAffected");
        OptionalLong atRisk = group.count(prefix + "NumAtRisk");
        atMost(group, prefix + "NumAffected", affected, atRisk, "at risk");
        return affected.isEmpty() && atRisk.isEmpty()
                ? Optional.empty()
                : Optional.of(new Total(
                        group.pointer().field(prefix + (affected.isPresent() ? "NumAffected" : "NumAtRisk")),
                        category,
                        affected,
                        atRisk));
    }

    private Optional<Term> term(Cursor term, EventCategory category) {
        Optional<String> vocabulary = term.text("sourceVocabulary");
        return Optional.of(new Term(
                term.pointer(),
                category,
                term.text("term"),
                term.text("organSystem"),
                vocabulary,
                vocabulary.flatMap(CtGovAdverseEvents::vocabulary),
                term.code("assessmentType", ResultCode.EventAssessment.class),
                term.markup("notes"),
                groups.each(term, "stats", CtGovAdverseEvents::count)));
    }

    private static Count count(Cursor count, String group) {
        OptionalLong affected = count.count("numAffected");
        OptionalLong atRisk = count.count("numAtRisk");
        OptionalLong events = count.count("numEvents");
        atMost(count, "numAffected", affected, atRisk, "at risk");
        atMost(count, "numAffected", affected, events, "events");
        return new Count(count.pointer(), group, affected, atRisk, events);
    }

    /** No more can be affected than are at risk, or than events happened. */
    private static void atMost(Cursor cursor, String field, OptionalLong affected, OptionalLong most, String what) {
        if (affected.isPresent() && most.isPresent() && affected.getAsLong() > most.getAsLong()) {
            cursor.notice(field, Long.toString(affected.getAsLong()), "at most the " + most.getAsLong() + ' ' + what);
        }
    }

    private static Optional<Vocabulary> vocabulary(String text) {
        Matcher matcher = VOCABULARY.matcher(text);
        return matcher.matches() ? Optional.of(new Vocabulary(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
