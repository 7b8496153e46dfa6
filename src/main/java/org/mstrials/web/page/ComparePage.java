package org.mstrials.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mstrials.rdf.Mst;
import org.mstrials.web.describe.Description;
import org.mstrials.web.describe.Descriptions;
import org.mstrials.web.describe.QueryFile;

/**
 * Two studies, or two groups of participants, side by side, and a form to choose them.
 *
 * @param one what was asked for first, as typed
 * @param other what was asked for second
 * @param fault why they are not compared
 * @param studies the comparison, if they are studies
 * @param groups the comparison, if they are groups
 */
public record ComparePage(
        String one,
        String other,
        Optional<String> fault,
        Optional<StudyComparison> studies,
        Optional<GroupComparison> groups) {
    private static final QueryFile STUDIES = QueryFile.read("compare-studies");
    private static final QueryFile GROUPS = QueryFile.read("compare-groups");

    /** The page that compares nothing, for a reason or because nothing was asked yet. */
    public static ComparePage unanswered(String one, String other, Optional<String> fault) {
        return new ComparePage(one, other, fault, Optional.empty(), Optional.empty());
    }

    /** Compares two things of the same class; empty when they are neither studies nor groups. */
    public static Optional<ComparePage> of(Node one, Node other, Descriptions descriptions, Pages pages) {
        if (both(one, other, Mst.Study, descriptions)) {
            Thing first = first(one, descriptions.together(List.of(one, other), STUDIES), pages);
            return Optional.of(
                    page(one, other, Optional.of(StudyComparison.of(first, first.of(other))), Optional.empty()));
        } else if (both(one, other, Mst.Group, descriptions)) {
            Thing first = first(one, descriptions.together(List.of(one, other), GROUPS), pages);
            return Optional.of(
                    page(one, other, Optional.empty(), Optional.of(GroupComparison.of(first, first.of(other)))));
        }
        return Optional.empty();
    }

    /** The page as HTML. */
    public String html(Templates templates) {
        return templates.render("compare", Frame.of("Compare"), Map.of("page", this));
    }

    private static ComparePage page(
            Node one, Node other, Optional<StudyComparison> studies, Optional<GroupComparison> groups) {
        return new ComparePage(one.getURI(), other.getURI(), Optional.empty(), studies, groups);
    }

    private static boolean both(Node one, Node other, Node type, Descriptions descriptions) {
        return descriptions.is(one, type) && descriptions.is(other, type);
    }

    private static Thing first(Node one, Description description, Pages pages) {
        return new Thing(one, description, new Names(description, pages.vocabulary(), pages.addresses()));
    }
}
