package org.mstrials.build.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.model.Code.Qualifier;
import org.mstrials.model.Code.Verdict;

/** When two printed numbers agree. */
class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "0.09, EQUAL_TO, 0.09, EQUAL_TO, AGREES",
        "69, EQUAL_TO, 69.0, EQUAL_TO, AGREES",
        "33.9, EQUAL_TO, 34, EQUAL_TO, AGREES_WITHIN_ROUNDING",
        "33.5, EQUAL_TO, 34, EQUAL_TO, AGREES_WITHIN_ROUNDING",
        "33.4, EQUAL_TO, 34, EQUAL_TO, DIFFERS",
        "0.08, EQUAL_TO, 0.09, EQUAL_TO, DIFFERS",
        "0.33, EQUAL_TO, -0.33, EQUAL_TO, DIFFERS",
        "20, ABOUT, 19, EQUAL_TO, AGREES_AS_APPROXIMATION",
        "20, ABOUT, 14, EQUAL_TO, DIFFERS",
        "70, ABOUT, 70, ABOUT, AGREES",
        "69, AT_LEAST, 73, EQUAL_TO, AGREES_AS_APPROXIMATION",
        "69, AT_LEAST, 68, EQUAL_TO, DIFFERS",
        "7, LESS_THAN, 6.9, EQUAL_TO, AGREES_AS_APPROXIMATION",
        "7, LESS_THAN, 7, EQUAL_TO, DIFFERS",
        "4, AT_MOST, 4, EQUAL_TO, AGREES_AS_APPROXIMATION",
        "4, GREATER_THAN, 4, EQUAL_TO, DIFFERS"
    })
    void goesByWhatIsPrinted(
            BigDecimal one, Qualifier qualifier, BigDecimal other, Qualifier otherQualifier, Verdict verdict) {
        ComparedFigure first = printed(one, qualifier);
        ComparedFigure second = printed(other, otherQualifier);
        assertThat(Agreement.of(first, second).verdict()).isEqualTo(verdict);
        assertThat(Agreement.of(second, first).verdict()).isEqualTo(verdict);
    }

    @Test
    void comparesACountWithAPercentageAsPercentages() {
        ComparedFigure count = new ComparedFigure(
                new BigDecimal(60),
                0,
                Qualifier.EQUAL_TO,
                false,
                Optional.of(new BigDecimal(60)),
                Optional.of(new BigDecimal(108)));
        ComparedFigure share =
                new ComparedFigure(new BigDecimal(56), 0, Qualifier.EQUAL_TO, true, Optional.empty(), Optional.empty());
        assertThat(Agreement.of(count, share))
                .isEqualTo(new Agreement(Verdict.AGREES_WITHIN_ROUNDING, new BigDecimal("0.444444")));
    }

    private static ComparedFigure printed(BigDecimal value, Qualifier qualifier) {
        return new ComparedFigure(value, value.scale(), qualifier, true, Optional.empty(), Optional.empty());
    }
}
