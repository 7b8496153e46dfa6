package org.mstrials.rdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mstrials.model.Code.OutcomeLevel;
import org.mstrials.model.OutcomeMeasure;
import org.mstrials.model.OutcomeResult;
import org.mstrials.model.ResultCode.OutcomeType;

/**
 * Finds the declared outcome measure of a posted outcome: the only one of its level and title when the posted one is
 * the only one too, else the only one of its level, title and time frame. Titles are not unique.
 */
final class RegisteredOutcomes {
    private final Map<Key, List<Node>> registered = new HashMap<>();
    private final Map<Key, Integer> posted = new HashMap<>();

    RegisteredOutcomes(Node study, List<OutcomeMeasure> measures, List<OutcomeResult> results) {
        Map<OutcomeLevel, Integer> positions = new EnumMap<>(OutcomeLevel.class);
        for (OutcomeMeasure measure : measures) {
            Node node = Iris.outcome(study, measure.level(), positions.merge(measure.level(), 1, Integer::sum));
            keys(measure.level(), measure.measure(), measure.timeFrame())
                    .forEach(key -> registered
                            .computeIfAbsent(key, unseen -> new ArrayList<>())
                            .add(node));
        }
        results.stream().flatMap(RegisteredOutcomes::keys).forEach(key -> posted.merge(key, 1, Integer::sum));
    }

    /** Level, title and, if that is to count, time frame. */
    private record Key(OutcomeLevel level, String title, List<String> timeFrame) {}

    Optional<Node> of(OutcomeResult result) {
        return keys(result)
                .filter(key -> posted.getOrDefault(key, 0) == 1
                        && registered.getOrDefault(key, List.of()).size() == 1)
                .findFirst()
                .map(key -> registered.getOrDefault(key, List.of()).getFirst());
    }

    private static Stream<Key> keys(OutcomeResult result) {
        return result.type().flatMap(RegisteredOutcomes::level).stream()
                .flatMap(level ->
                        result.measure().title().stream().flatMap(title -> keys(level, title, result.timeFrame())));
    }

    private static Stream<Key> keys(OutcomeLevel level, String title, Optional<String> timeFrame) {
        return Stream.of(new Key(level, title, List.of()), new Key(level, title, List.of(timeFrame.orElse(""))));
    }

    private static Optional<OutcomeLevel> level(OutcomeType type) {
        return switch (type) {
            case PRIMARY -> Optional.of(OutcomeLevel.PRIMARY);
            case SECONDARY -> Optional.of(OutcomeLevel.SECONDARY);
            case OTHER_PRE_SPECIFIED -> Optional.of(OutcomeLevel.OTHER);
            case POST_HOC -> Optional.empty();
        };
    }
}
