package org.mstrials.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A property and all its values.
 *
 * @param property its name, linked to its definition
 * @param meaning what it means, in a sentence
 * @param values in the order of the data
 */
public record Row(Anchor property, Optional<String> meaning, List<Value> values) {
    private static final int MANY = 8;

    /** Whether there are so many values that they should stand side by side. */
    public boolean isLong() {
        return values.size() > MANY && !hasParts();
    }

    /** Whether there is a part among the values. */
    boolean hasParts() {
        return values.stream().anyMatch(value -> value.part().isPresent());
    }
}
