package org.mstrials.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mstrials.diff.Change;
import org.mstrials.diff.Comparison;
import org.mstrials.diff.Difference;
import org.mstrials.diff.Named;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.web.describe.Addresses;

/**
 * What changed from one release to another, page by page, and a form to choose the releases.
 *
 * @param choice what is asked for
 * @param releases names of all releases, newest last
 * @param fault why nothing is compared
 * @param kinds how many changes there are of each kind, each linked to them alone
 * @param rows the changes of this page
 * @param total how many changes there are on all pages
 * @param answered whether the two releases were compared
 */
public record ChangesPage(
        Choice choice,
        List<String> releases,
        Optional<String> fault,
        List<Kind> kinds,
        List<Row> rows,
        int total,
        boolean answered) {
    /** Rows of a page: with everything that it loads a page stays below 300 kB. */
    private static final int SIZE = 50;

    /**
     * What is asked for.
     *
     * @param from the release to start from
     * @param to the release that is compared with it
     * @param kind the only kind of change to show
     * @param number of the page, from 1
     */
    public record Choice(String from, String to, Optional<ChangeKind> kind, int number) {
        /** The address of these changes, in the form that the ending of the path asks for. */
        public String href(String path) {
            return path + "?from=" + encode(from) + "&to=" + encode(to)
                    + kind.map(known -> "&kind=" + known.id()).orElse("") + (number == 1 ? "" : "&page=" + number);
        }

        /** The same with another page. */
        public Choice page(int other) {
            return new Choice(from, to, kind, other);
        }

        /** The first page of another kind, or of all kinds. */
        public Choice only(Optional<ChangeKind> other) {
            return new Choice(from, to, other, 1);
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, UTF_8);
        }
    }

    /**
     * A kind of change.
     *
     * @param label its name, linked to the changes of this kind alone
     * @param count how many there are
     * @param chosen whether only these are shown
     */
    public record Kind(Anchor label, long count, boolean chosen) {}

    /**
     * A change.
     *
     * @param kind its name
     * @param thing what changed, linked to where it is
     * @param document that says so
     * @param facts how many facts are concerned
     * @param older what the older release says
     * @param newer what the newer release says
     */
    public record Row(
            String kind, Anchor thing, Optional<Anchor> document, Optional<String> facts, Cell older, Cell newer) {}

    /**
     * What one release says.
     *
     * @param lines properties with their values
     * @param places where it is printed
     */
    public record Cell(List<String> lines, List<Anchor> places) {}

    /** The page that compares nothing, for a reason or because nothing was asked yet. */
    public static ChangesPage unanswered(Choice choice, List<String> releases, Optional<String> fault) {
        return new ChangesPage(choice, releases, fault, List.of(), List.of(), 0, false);
    }

    /**
     * A page of changes; empty when there are not so many.
     *
     * @param served the release whose paths begin at the root
     */
    public static Optional<ChangesPage> of(
            Choice choice, List<String> releases, Comparison comparison, Addresses addresses, String served) {
        List<Change> changes =
                choice.kind().map(comparison::only).orElse(comparison).changes();
        int start = (choice.number() - 1) * SIZE;
        if (start > 0 && start >= changes.size()) {
            return Optional.empty();
        }
        Links older = new Links(comparison.older(), addresses, served);
        Links newer = new Links(comparison.newer(), addresses, served);
        return Optional.of(new ChangesPage(
                choice,
                releases,
                Optional.empty(),
                kinds(choice, comparison),
                changes.subList(start, Math.min(changes.size(), start + SIZE)).stream()
                        .map(change -> row(change, older, newer))
                        .toList(),
                changes.size(),
                true));
    }

    private static List<Kind> kinds(Choice choice, Comparison comparison) {
        List<Kind> kinds = new ArrayList<>();
        for (Map.Entry<ChangeKind, Long> count : comparison.counts().entrySet()) {
            Optional<ChangeKind> kind = Optional.of(count.getKey());
            kinds.add(new Kind(
                    Anchor.to(choice.only(kind).href("/diff"), count.getKey().label()),
                    count.getValue(),
                    kind.equals(choice.kind())));
        }
        return kinds;
    }

    private static Row row(Change change, Links older, Links newer) {
        Links side = isGone(change.kind()) ? older : newer;
        return new Row(
                change.kind().label(),
                side.anchor(change.thing()),
                change.document().map(side::anchor),
                change.facts().isPresent()
                        ? Optional.of("%,d".formatted(change.facts().getAsLong()))
                        : Optional.empty(),
                cell(change, false, older),
                cell(change, true, newer));
    }

    private static Cell cell(Change change, boolean after, Links links) {
        List<String> lines = change.differences().stream()
                .filter(difference -> !(after ? difference.newer() : difference.older()).isEmpty())
                .map(difference -> line(difference, after))
                .toList();
        return new Cell(
                lines,
                (after ? change.newer() : change.older())
                        .stream().map(links::anchor).toList());
    }

    private static String line(Difference difference, boolean after) {
        return difference.property().name() + " " + (after ? difference.after() : difference.before());
    }

    private static boolean isGone(ChangeKind kind) {
        return switch (kind) {
            case NOTICE_WITHDRAWN,
                    FACT_WITHDRAWN,
                    RESULTS_WITHDRAWN,
                    STUDY_WITHDRAWN,
                    DOCUMENT_WITHDRAWN,
                    PUBLICATION_WITHDRAWN,
                    CONCEPT_WITHDRAWN -> true;
            case PUBLICATION_RETRACTED,
                    CONCERN_VOICED,
                    PUBLICATION_CORRECTED,
                    FACT_CHANGED,
                    FACT_ADDED,
                    RESULTS_POSTED,
                    STATUS_CHANGED,
                    DATES_CHANGED,
                    ENROLLMENT_CHANGED,
                    GROUP_CHANGED,
                    TABLE_CHANGED,
                    STUDY_ADDED,
                    DOCUMENT_ADDED,
                    PUBLICATION_ADDED,
                    CONCEPT_ADDED -> false;
        };
    }

    /**
     * Where things of a release are.
     *
     * @param release its version
     * @param addresses paths of things
     * @param served the release whose paths begin at the root
     */
    private record Links(String release, Addresses addresses, String served) {
        Anchor anchor(Named thing) {
            String start = release.equals(served) ? "" : "/release/" + release;
            return new Anchor(thing.name(), addresses.path(thing.iri()).map(path -> start + path));
        }
    }

    /** The page before this one. */
    public Optional<String> previous() {
        return choice.number() == 1
                ? Optional.empty()
                : Optional.of(choice.page(choice.number() - 1).href("/diff"));
    }

    /** The page after this one. */
    public Optional<String> next() {
        return choice.number() * SIZE >= total
                ? Optional.empty()
                : Optional.of(choice.page(choice.number() + 1).href("/diff"));
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** The page as HTML. */
    public String html(Templates templates) {
        return templates.render("changes", Frame.of("What changed"), Map.of("page", this));
    }
}
