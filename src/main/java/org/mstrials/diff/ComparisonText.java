package org.mstrials.diff;

import java.io.PrintWriter;
import org.mstrials.model.ChangeCode.ChangeKind;

/** A comparison as text for people. */
public final class ComparisonText {
    private final PrintWriter lines;
    private final long limit;

    private ComparisonText(PrintWriter lines, long limit) {
        this.lines = lines;
        this.limit = limit;
    }

    /**
     * Writes it, by kind of change.
     *
     * @param limit how many changes of a kind to list; the rest are counted
     */
    public static void write(Comparison comparison, PrintWriter lines, long limit) {
        new ComparisonText(lines, limit).write(comparison);
        lines.flush();
    }

    private void write(Comparison comparison) {
        lines.printf(
                "release %s to release %s: %s%n",
                comparison.older(),
                comparison.newer(),
                comparison.changes().isEmpty() ? "the evidence is the same" : changes(comparison));
        comparison.counts().forEach((kind, count) -> {
            lines.printf("%n%s: %,d%n", kind.label(), count);
            kind(comparison, kind);
            if (count > limit) {
                lines.printf("  and %,d more; --all lists them%n", count - limit);
            }
        });
    }

    private static String changes(Comparison comparison) {
        int count = comparison.changes().size();
        return "%,d %s".formatted(count, count == 1 ? "change" : "changes");
    }

    private void kind(Comparison comparison, ChangeKind kind) {
        comparison.changes().stream()
                .filter(change -> change.kind() == kind)
                .limit(limit)
                .forEach(this::change);
    }

    private void change(Change change) {
        lines.printf("  %s%n", change.thing().name());
        lines.printf("    %s%n", change.thing().iri().getURI());
        change.former().ifPresent(former -> lines.printf("    formerly %s%n", former.getURI()));
        change.facts().ifPresent(count -> lines.printf("    facts concerned: %,d%n", count));
        differences(change);
        if (change.older().equals(change.newer())) {
            change.newer().forEach(place -> place("at", place));
        } else {
            change.older().forEach(place -> place("was at", place));
            change.newer().forEach(place -> place("is at", place));
        }
    }

    private void differences(Change change) {
        if (change.isOneSided()) {
            lines.printf("    %s%n", change.statement());
            return;
        }
        for (Difference difference : change.differences()) {
            lines.printf("    %s: %s%n", difference.property().name(), arrow(difference.before(), difference.after()));
        }
    }

    private void place(String where, Named place) {
        lines.printf("    %s %s <%s>%n", where, place.name(), place.iri().getURI());
    }

    private static String arrow(String before, String after) {
        return (before.isEmpty() ? "–" : before) + " → " + (after.isEmpty() ? "–" : after);
    }
}
