package org.mstrials.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two figures that a document sets against each other.
 *
 * @param compared local identifier of the observation of interest; it also names the comparison
 * @param reference local identifier of the observation compared against
 * @param p the p-value
 * @param method statistical method, in few words
 * @param place where it is printed
 */
public record Comparison(String compared, String reference, Optional<PValue> p, Optional<String> method, Place place) {

    /**
     * A p-value: the comparator is kept apart from the number.
     *
     * @param qualifier equal to, less than, greater than
     * @param value the number
     */
    public record PValue(Code.Qualifier qualifier, BigDecimal value) {
        /** Refuses a number outside 0 to 1 with an {@link IllegalArgumentException}. */
        public PValue {
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("expected a p-value from 0 to 1, found " + value);
            }
        }
    }
}
