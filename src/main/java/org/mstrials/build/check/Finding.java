package org.mstrials.build.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something that is wrong in what a source says.
 *
 * @param focus what it is wrong with; the finding is named after it and the rule
 * @param rule the rule or shape that says so
 * @param severity how bad it is
 * @param message what is wrong, in a sentence
 * @param found what the source says
 * @param expected what would have been right
 * @param weighed the other facts that were weighed with the first
 */
public record Finding(
        Node focus,
        Node rule,
        Severity severity,
        String message,
        Optional<String> found,
        Optional<String> expected,
        List<Node> weighed) {}
