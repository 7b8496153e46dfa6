package org.mstrials.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many units of one kind were analysed in each group.
 *
 * @param place where it stands
 * @param units what is counted, such as Participants
 * @param counts the number in each group
 */
public record Denominators(JsonPointer place, Optional<String> units, List<Count> counts) {
    /** What is counted when a record does not say. */
    public static final String PARTICIPANTS = "Participants";

    /**
     * How many of one group.
     *
     * @param place where it stands
     * @param group identifier of the group
     * @param value the number
     */
    public record Count(JsonPointer place, String group, Optional<PrintedNumber> value) {}

    /** Those of a list that count these units. */
    public static Optional<Denominators> counting(String units, List<Denominators> list) {
        return list.stream()
                .filter(entry -> entry.units().orElse(PARTICIPANTS).equals(units))
                .findFirst();
    }

    /** The number of a group; empty when there is none, or it is no whole number. */
    public OptionalLong number(String group) {
        return counts.stream()
                .filter(count -> count.group().equals(group))
                .findFirst()
                .flatMap(Count::value)
                .map(PrintedNumber::whole)
                .orElse(OptionalLong.empty());
    }
}
