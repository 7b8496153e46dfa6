package org.mstrials.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Finds out which thing of the newer release is which of the older one. */
final class Matching {
    /** As positions count, 10 after 9. */
    private static final Comparator<Candidate> POSITIONS = Comparator.comparingInt(
                    (Candidate one) -> one.thing().getURI().length())
            .thenComparing(one -> one.thing().getURI());

    private Matching() {}

    /**
     * Something to be found in the other release.
     *
     * @param thing its IRI
     * @param keys what it may be found by, the surest first; all candidates have equally many
     */
    record Candidate(Node thing, List<String> keys) {}

    /**
     * Pairs things, key by key: those with the same key are, one after the other, the same if there are equally many of them
     * on both sides.
     *
     * @return the older thing of each newer one that has one
     */
    static Map<Node, Node> of(List<Candidate> older, List<Candidate> newer) {
        Map<Node, Node> pairs = new HashMap<>();
        List<Candidate> left = sorted(older);
        List<Candidate> right = sorted(newer);
        while (!left.isEmpty() && !right.isEmpty() && !left.getFirst().keys().isEmpty()) {
            Map<Node, Node> found = pairs(by(left), by(right));
            left = unpaired(left, new HashSet<>(found.values()));
            right = unpaired(right, found.keySet());
            pairs.putAll(found);
        }
        return pairs;
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(POSITIONS);
        return sorted;
    }

    private static Map<String, List<Node>> by(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(
                        one -> one.keys().getFirst(),
                        LinkedHashMap::new,
                        Collectors.mapping(Candidate::thing, Collectors.toList())));
    }

    private static Map<Node, Node> pairs(Map<String, List<Node>> older, Map<String, List<Node>> newer) {
        Map<Node, Node> pairs = new HashMap<>();
        newer.forEach((key, things) -> {
            List<Node> others = older.getOrDefault(key, List.of());
            if (others.size() == things.size()) {
                for (int i = 0; i < things.size(); i++) {
                    pairs.put(things.get(i), others.get(i));
                }
            }
        });
        return pairs;
    }

    /** The rest, with the next key as their first. */
    private static List<Candidate> unpaired(List<Candidate> candidates, Set<Node> paired) {
        return candidates.stream()
                .filter(one -> !paired.contains(one.thing()))
                .map(one -> new Candidate(
                        one.thing(), one.keys().subList(1, one.keys().size())))
                .toList();
    }
}
