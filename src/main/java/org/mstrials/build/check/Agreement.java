package org.mstrials.build.check;

import java.math.BigDecimal;
import org.mstrials.model.Code.Qualifier;
import org.mstrials.model.Code.Verdict;

/**
 * Whether two figures of the same thing agree; the code list of verdicts says what each means.
 *
 * @param verdict whether they agree
 * @param difference how far the values are apart, without sign
 */
record Agreement(Verdict verdict, BigDecimal difference) {
    /** Compares two figures; a count and a percentage as percentages. */
    static Agreement of(ComparedFigure one, ComparedFigure other) {
        return one.isShare() == other.isShare() ? compare(one, other) : compare(one.asShare(), other.asShare());
    }

    private static Agreement compare(ComparedFigure one, ComparedFigure other) {
        BigDecimal difference = one.value().subtract(other.value()).abs();
        return new Agreement(verdict(one, other, difference), difference.stripTrailingZeros());
    }

    private static Verdict verdict(ComparedFigure one, ComparedFigure other, BigDecimal difference) {
        if (one.qualifier() == other.qualifier() && difference.signum() == 0) {
            return Verdict.AGREES;
        }
        if (isExact(one) && isExact(other)) {
            return difference.compareTo(one.rounding().max(other.rounding())) <= 0
                    ? Verdict.AGREES_WITHIN_ROUNDING
                    : Verdict.DIFFERS;
        }
        return allows(one, other, difference) && allows(other, one, difference)
                ? Verdict.AGREES_AS_APPROXIMATION
                : Verdict.DIFFERS;
    }

    private static boolean isExact(ComparedFigure figure) {
        return figure.qualifier() == Qualifier.EQUAL_TO;
    }

    /** Whether a figure as it is qualified leaves room for the other's value. */
    private static boolean allows(ComparedFigure figure, ComparedFigure other, BigDecimal difference) {
        int order = other.value().compareTo(figure.value());
        return switch (figure.qualifier()) {
            case EQUAL_TO -> true;
            case ABOUT -> difference.compareTo(figure.approximation()) <= 0;
            case LESS_THAN -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER_THAN -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
