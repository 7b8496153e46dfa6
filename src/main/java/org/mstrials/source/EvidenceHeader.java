package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.model.ArmName;
import org.mstrials.model.Code;
import org.mstrials.model.Group;
import org.mstrials.model.Lineage;
import org.mstrials.model.NctId;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Regimen;
import org.mstrials.model.TimePoint;

/** What document.yaml declares for the tables beside it: lineages, groups, time points and regimens. */
final class EvidenceHeader {
    private EvidenceHeader() {}

    static Optional<Lineage> lineage(Cursor entry) {
        entry.complainOfUnknown("study", "extension-of", "enrolled-from", "note");
        List<NctId> extensionOf = entry.values("extension-of", NctId::new);
        List<NctId> enrolledFrom = entry.values("enrolled-from", NctId::new);
        return entry.value("study", NctId::new)
                .map(study -> new Lineage(study, extensionOf, enrolledFrom, entry.text("note")));
    }

    static Optional<Group> group(Cursor entry, Set<String> groupIds) {
        entry.complainOfUnknown(
                "label",
                "size",
                "population",
                "pools",
                "subgroup-of",
                "same-members",
                "arms",
                "external",
                "intervention",
                "note");
        return local(entry)
                .flatMap(id -> entry.required("label", "what the group is called")
                        .map(label -> new Group(
                                id,
                                label,
                                entry.count("size"),
                                entry.codeIds("population", Code.Population.class),
                                entry.values("pools", NctId::new),
                                entry.namesOf("subgroup-of", groupIds, "a group of the document"),
                                entry.values("same-members", EvidenceHeader::elsewhere),
                                entry.objects("arms", EvidenceHeader::arm),
                                entry.flag("external").orElse(false),
                                entry.text("intervention"),
                                entry.text("note"))));
    }

    private static Optional<ArmName> arm(Cursor entry) {
        Optional<String> label = entry.text("arm");
        return entry.value("study", NctId::new).flatMap(study -> label.map(text -> new ArmName(study, text)));
    }

    static Optional<TimePoint> timePoint(Cursor entry, Set<String> timeIds) {
        entry.complainOfUnknown("label", "anchor", "from", "to", "unit", "corresponds-to", "note");
        Optional<String> label = entry.required("label", "what the time point is called");
        var anchor = entry.codeId("anchor", Code.Anchor.class);
        var from = entry.number("from");
        var to = entry.number("to");
        var unit = entry.codeId("unit", Code.Unit.class);
        if (label.isEmpty() || anchor.isEmpty() || from.isEmpty() || to.isEmpty() || unit.isEmpty()) {
            entry.complaints().field(entry.path(), "an incomplete time point", "label, anchor, from, to and unit");
            return Optional.empty();
        }
        if (to.get().compareTo(from.get()) < 0) {
            entry.complaints().field(entry.path() + ".to", to.get().toString(), "an end not before " + from.get());
            return Optional.empty();
        }
        return local(entry)
                .map(id -> new TimePoint(
                        id,
                        label.get(),
                        anchor.get(),
                        from.get(),
                        to.get(),
                        unit.get(),
                        entry.value(
                                "corresponds-to", text -> text.contains("/") ? elsewhere(text) : known(text, timeIds)),
                        entry.text("note")));
    }

    static Optional<Regimen> regimen(Cursor entry, Set<String> timeIds) {
        entry.complainOfUnknown("study", "arm", "intervention", "dose", "unit", "route", "schedule", "time");
        Optional<ArmName> arm = arm(entry);
        Optional<String> intervention = entry.required("intervention", "the intervention's name in the registry");
        var dose = entry.number("dose");
        var unit = entry.codeId("unit", Code.Unit.class);
        if (arm.isEmpty() || intervention.isEmpty() || dose.isPresent() != unit.isPresent()) {
            entry.complaints()
                    .field(
                            entry.path(),
                            "an incomplete regimen",
                            "study, arm and intervention; dose and unit together or not at all");
            return Optional.empty();
        }
        return local(entry)
                .map(id -> new Regimen(
                        id,
                        arm.get(),
                        intervention.get(),
                        dose,
                        unit,
                        entry.codeId("route", Code.Route.class),
                        entry.text("schedule"),
                        entry.value("time", text -> known(text, timeIds))));
    }

    /** Something that another document names: the document's name, a slash, the name there. */
    private static String elsewhere(String text) {
        if (text.split("/", -1).length != 2 || !Stream.of(text.split("/")).allMatch(EvidenceTables::isSlug)) {
            throw new IllegalArgumentException(
                    "expected document/name of another document, found " + Complaints.quote(text));
        }
        return text;
    }

    private static String known(String text, Set<String> timeIds) {
        if (!timeIds.contains(text)) {
            throw new IllegalArgumentException(
                    "expected a time point of the document, found " + Complaints.quote(text));
        }
        return text;
    }

    private static Optional<String> local(Cursor entry) {
        if (EvidenceTables.isSlug(entry.key())) {
            return Optional.of(entry.key());
        }
        entry.complaints().add(Severity.FIELD, entry.path(), entry.key(), "a name of a-z, 0-9 and single dashes");
        return Optional.empty();
    }
}
