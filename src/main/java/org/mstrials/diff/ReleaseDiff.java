package org.mstrials.diff;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mstrials.model.ChangeCode.ChangeKind;

/**
 * Compares two releases: document by document, so that only what one document says is in memory, and then the publications
 * and concepts of all of them.
 *
 * @param older within a read transaction
 * @param newer within a read transaction
 * @param same whether a document says the same in both, as far as can be told without reading it
 * @param sink takes the changes
 */
record ReleaseDiff(Side older, Side newer, Predicate<Node> same, Consumer<Change> sink) {
    private static final Set<ChangeKind> NOTICES =
            Set.of(ChangeKind.PUBLICATION_RETRACTED, ChangeKind.CONCERN_VOICED, ChangeKind.PUBLICATION_CORRECTED);

    void run() {
        Set<Node> before = older.things(DiffQuery.DOCUMENTS);
        Set<Node> after = newer.things(DiffQuery.DOCUMENTS);
        Set<Node> all = new HashSet<>(before);
        all.addAll(after);
        all.stream().filter(same.negate()).forEach(document -> document(document, before, after));
        publications();
        concepts();
    }

    private void document(Node document, Set<Node> before, Set<Node> after) {
        Set<Triple> then = older.statements(document);
        Set<Triple> now = newer.statements(document);
        if (then.equals(now)) {
            return;
        }
        DocumentDiff diff = new DocumentDiff(document, Half.of(older, then), Half.of(newer, now), sink);
        if (!before.contains(document)) {
            diff.added();
        } else if (!after.contains(document)) {
            diff.withdrawn();
        } else {
            diff.run();
        }
    }

    private void publications() {
        EnumMap<ChangeKind, Traits> before = kinds(older);
        EnumMap<ChangeKind, Traits> after = kinds(newer);
        things(known(before), known(after), ChangeKind.PUBLICATION_ADDED, ChangeKind.PUBLICATION_WITHDRAWN);
        for (ChangeKind kind : NOTICES) {
            Traits then = before.getOrDefault(kind, new Traits());
            Traits now = after.getOrDefault(kind, new Traits());
            Set<Node> publications = new HashSet<>(then.things().keySet());
            publications.addAll(now.things().keySet());
            publications.forEach(publication -> notice(kind, publication, then, now));
        }
    }

    private static Set<Node> known(EnumMap<ChangeKind, Traits> kinds) {
        return kinds.getOrDefault(ChangeKind.PUBLICATION_ADDED, new Traits())
                .things()
                .keySet();
    }

    private static EnumMap<ChangeKind, Traits> kinds(Side side) {
        EnumMap<ChangeKind, Traits> kinds = new EnumMap<>(ChangeKind.class);
        DiffQuery.PUBLICATIONS.rows(side.data(), Map.of(), row -> Traits.add(row, kinds));
        return kinds;
    }

    /** A notice that is no longer said is told only when no other of its kind is said. */
    private void notice(ChangeKind kind, Node publication, Traits then, Traits now) {
        List<Difference> found =
                new Differences(older, newer).of(then.of(publication), now.of(publication), property -> true);
        if (!found.isEmpty()) {
            boolean withdrawn =
                    found.stream().allMatch(difference -> difference.newer().isEmpty());
            Side side = withdrawn ? older : newer;
            sink.accept(Change.of(withdrawn ? ChangeKind.NOTICE_WITHDRAWN : kind, side.named(publication), found)
                    .concerning(resting(publication, side)));
        }
    }

    private static long resting(Node publication, Side side) {
        long[] facts = new long[1];
        DiffQuery.RESTING.rows(side.data(), Map.of("publication", publication), row -> {
            facts[0] = ((Number) row.get("facts").getLiteralValue()).longValue();
        });
        return facts[0];
    }

    private void concepts() {
        things(
                older.things(DiffQuery.CONCEPTS),
                newer.things(DiffQuery.CONCEPTS),
                ChangeKind.CONCEPT_ADDED,
                ChangeKind.CONCEPT_WITHDRAWN);
    }

    private void things(Set<Node> before, Set<Node> after, ChangeKind added, ChangeKind withdrawn) {
        after.stream()
                .filter(thing -> !before.contains(thing))
                .forEach(thing -> sink.accept(Change.of(added, newer.named(thing), List.of())));
        before.stream()
                .filter(thing -> !after.contains(thing))
                .forEach(thing -> sink.accept(Change.of(withdrawn, older.named(thing), List.of())));
    }
}
