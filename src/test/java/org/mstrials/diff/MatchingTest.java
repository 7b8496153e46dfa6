package org.mstrials.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.mstrials.diff.Matching.Candidate;

/** What is taken for the same, and what is not. */
class MatchingTest {
    @Test
    void theSurerKeyGoesFirst() {
        assertThat(Matching.of(
                        List.of(candidate("a", "title, 1 year", "title"), candidate("b", "title, 2 years", "title")),
                        List.of(candidate("c", "title, 2 years", "title"), candidate("d", "title, 3 years", "title"))))
                .isEqualTo(Map.of(node("c"), node("b"), node("d"), node("a")));
    }

    @Test
    void whatHasTheSameKeyIsPairedInOrder() {
        assertThat(Matching.of(
                        List.of(candidate("9", "same"), candidate("10", "same")),
                        List.of(candidate("11", "same"), candidate("8", "same"))))
                .isEqualTo(Map.of(node("8"), node("9"), node("11"), node("10")));
    }

    @Test
    void nothingIsGuessedWhenThereAreNotEquallyMany() {
        assertThat(Matching.of(
                        List.of(candidate("a", "same")), List.of(candidate("b", "same"), candidate("c", "same"))))
                .isEmpty();
    }

    private static Candidate candidate(String name, String... keys) {
        return new Candidate(node(name), List.of(keys));
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
