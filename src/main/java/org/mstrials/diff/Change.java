package org.mstrials.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.mstrials.model.ChangeCode.ChangeKind;

/**
 * What happened to one thing.
 *
 * @param kind what happened
 * @param thing by its IRI in the newer release, or in the older one when it is only there
 * @param former its IRI in the older release, when another one
 * @param document that says it otherwise; empty when the change is of no single document
 * @param older where the older release says it is printed
 * @param newer where the newer release says it is printed
 * @param facts how many facts came or went with the thing, or rest on it
 * @param differences what is not the same, the number first
 */
public record Change(
        ChangeKind kind,
        Named thing,
        Optional<Node> former,
        Optional<Named> document,
        List<Named> older,
        List<Named> newer,
        OptionalLong facts,
        List<Difference> differences) {

    /** By kind, document and thing: each at most once. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(change ->
                    change.document().map(Named::iri).map(Node::getURI).orElse(""))
            .thenComparing(change -> change.thing().iri().getURI());

    /** Whether a fact is in one release only, so that its differences are what it says. */
    public boolean isOneSided() {
        return kind == ChangeKind.FACT_ADDED || kind == ChangeKind.FACT_WITHDRAWN;
    }

    /** What a fact says that is in one release only, in a line. */
    public String statement() {
        return differences.stream()
                .map(difference -> difference.property().name() + " " + difference.before() + difference.after())
                .collect(Collectors.joining(", "));
    }

    /** A change of a thing as a whole. */
    static Change of(ChangeKind kind, Named thing, List<Difference> differences) {
        return new Change(
                kind,
                thing,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalLong.empty(),
                differences);
    }

    /** The same of a thing that may have another IRI in the older release. */
    Change formerly(Node iri) {
        return new Change(
                kind,
                thing,
                Optional.of(iri).filter(other -> !other.equals(thing.iri())),
                document,
                older,
                newer,
                facts,
                differences);
    }

    Change in(Named source) {
        return new Change(kind, thing, former, Optional.of(source), older, newer, facts, differences);
    }

    Change printed(List<Named> before, List<Named> after) {
        return new Change(kind, thing, former, document, before, after, facts, differences);
    }

    Change concerning(long count) {
        return new Change(kind, thing, former, document, older, newer, OptionalLong.of(count), differences);
    }
}
