package org.mstrials.diff;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.mstrials.model.ChangeCode.ChangeKind;

/**
 * Compares what both releases have of one document.
 *
 * @param document its IRI
 * @param older what the older release has
 * @param newer what the newer release has
 * @param sink takes the changes
 */
record DocumentDiff(Node document, Half older, Half newer, Consumer<Change> sink) {

    /** The document is in both releases. */
    void run() {
        Traits before = older.traits(DiffQuery.FACTS);
        Traits after = newer.traits(DiffQuery.FACTS);
        studies();
        if (before.things().isEmpty() && !after.things().isEmpty() && isRecord(newer)) {
            whole(ChangeKind.RESULTS_POSTED, newer, after);
        } else if (after.things().isEmpty() && !before.things().isEmpty() && isRecord(older)) {
            whole(ChangeKind.RESULTS_WITHDRAWN, older, before);
        } else {
            Positions positions = Positions.of(older.graph(), newer.graph());
            compare(ChangeKind.TABLE_CHANGED, DiffQuery.TABLE_HEADS, positions);
            compare(ChangeKind.GROUP_CHANGED, DiffQuery.GROUPS, positions);
            new FactDiff(older, newer, before, after).run(positions, this::tell);
        }
    }

    /** Only the newer release has the document. */
    void added() {
        whole(
                isRecord(newer) ? ChangeKind.STUDY_ADDED : ChangeKind.DOCUMENT_ADDED,
                newer,
                newer.traits(DiffQuery.FACTS));
    }

    /** Only the older release has the document. */
    void withdrawn() {
        whole(
                isRecord(older) ? ChangeKind.STUDY_WITHDRAWN : ChangeKind.DOCUMENT_WITHDRAWN,
                older,
                older.traits(DiffQuery.FACTS));
    }

    private static boolean isRecord(Half half) {
        return !half.traits(DiffQuery.STUDIES).things().isEmpty();
    }

    /** The facts are counted: to list them all would hide what else changed. A document without any is no evidence. */
    private void whole(ChangeKind kind, Half half, Traits facts) {
        Set<Node> studies = half.traits(DiffQuery.STUDIES).things().keySet();
        int count = facts.things().size();
        studies.forEach(study ->
                tell(Change.of(kind, half.side().named(study), List.of()).concerning(count)));
        if (studies.isEmpty() && count > 0) {
            tell(Change.of(kind, half.side().named(document), List.of()).concerning(count));
        }
    }

    private void studies() {
        EnumMap<ChangeKind, Traits> before = kinds(older);
        EnumMap<ChangeKind, Traits> after = kinds(newer);
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(before.keySet());
        kinds.addAll(after.keySet());
        for (ChangeKind kind : kinds) {
            Traits then = before.getOrDefault(kind, new Traits());
            Traits now = after.getOrDefault(kind, new Traits());
            Set<Node> studies = new HashSet<>(then.things().keySet());
            studies.addAll(now.things().keySet());
            studies.forEach(study -> compare(kind, study, study, then, now));
        }
    }

    private static EnumMap<ChangeKind, Traits> kinds(Half half) {
        EnumMap<ChangeKind, Traits> kinds = new EnumMap<>(ChangeKind.class);
        DiffQuery.STUDIES.rows(half.graph(), row -> Traits.add(row, kinds));
        return kinds;
    }

    /** Compares things that are in both releases. */
    private void compare(ChangeKind kind, DiffQuery query, Positions positions) {
        Traits before = older.traits(query);
        Traits after = newer.traits(query);
        for (Node now : after.things().keySet()) {
            Node then = positions.pairs().getOrDefault(now, now);
            if (!positions.newcomers().contains(now) && before.things().containsKey(then)) {
                compare(kind, then, now, before, after);
            }
        }
    }

    private void compare(ChangeKind kind, Node then, Node now, Traits before, Traits after) {
        List<Difference> found =
                new Differences(older.side(), newer.side()).of(before.of(then), after.of(now), property -> true);
        if (!found.isEmpty()) {
            tell(Change.of(kind, newer.side().named(now), found).formerly(then));
        }
    }

    private void tell(Change change) {
        Side side = newer.graph().isEmpty() ? older.side() : newer.side();
        sink.accept(change.in(side.named(document)));
    }
}
