package org.mstrials.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.rdf.Iris;
import org.mstrials.release.GraphDigests;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.Release;
import org.mstrials.release.Releases;

/**
 * What changed in the evidence from one release to another.
 *
 * @param older version of the release to start from
 * @param newer version of the release that it leads to
 * @param iris mints the IRIs of the changes, with the base of the newer release
 * @param changes by kind, document and thing
 */
public record Comparison(String older, String newer, Iris iris, List<Change> changes) {
    /** The release that somebody names: a version, or current for the one that is served; empty when there is none. */
    public static Optional<Release> find(String name, Releases releases) {
        return name.equals("current") ? releases.current() : releases.find(name);
    }

    /** Compares two releases. Each is opened for as long as that takes. */
    public static Comparison of(Release older, Release newer) {
        try (OpenRelease before = older.open();
                OpenRelease after = newer.open()) {
            return Txn.calculateRead(
                    before.dataset(),
                    () -> Txn.calculateRead(
                            after.dataset(),
                            () -> of(older, new Side(before.dataset()), newer, new Side(after.dataset()))));
        }
    }

    private static Comparison of(Release older, Side before, Release newer, Side after) {
        List<Change> changes = new ArrayList<>();
        GraphDigests then = GraphDigests.of(older);
        GraphDigests now = GraphDigests.of(newer);
        new ReleaseDiff(before, after, document -> then.agree(now, document.getURI()), changes::add).run();
        changes.sort(Change.ORDER);
        String base = after.things(DiffQuery.BASE).stream()
                .map(Node::getURI)
                .findFirst()
                .orElse(Iris.HOME);
        return new Comparison(older.version(), newer.version(), new Iris(base), List.copyOf(changes));
    }

    /** How many changes there are of each kind, in the order of the kinds; none when there is no change of the kind. */
    public Map<ChangeKind, Long> counts() {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
        return counts;
    }

    /** The same with the changes of one kind only. */
    public Comparison only(ChangeKind kind) {
        return new Comparison(
                older,
                newer,
                iris,
                changes.stream().filter(change -> change.kind() == kind).toList());
    }

    /** Its IRI. */
    public Node iri() {
        return iris.comparison(older, newer);
    }

    /** The IRI of one of its changes. */
    public Node iri(Change change) {
        return iris.change(iri(), change.kind(), change.thing().iri());
    }
}
