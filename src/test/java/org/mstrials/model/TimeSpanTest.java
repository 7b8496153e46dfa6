package org.mstrials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.Code.Unit;

/** Ages and durations as ClinicalTrials.gov writes them. */
class TimeSpanTest {
    @ParameterizedTest
    @CsvSource({
        "18 Years, 18, YEAR",
        "1 Year, 1, YEAR",
        "6 Months, 6, MONTH",
        "2 Weeks, 2, WEEK",
        "30 Days, 30, DAY",
        "12 Hours, 12, HOUR",
        "45 Minutes, 45, MINUTE"
    })
    void hasANumberAndAUnit(String text, long amount, Unit unit) {
        assertThat(TimeSpan.parse(text)).isEqualTo(new TimeSpan(text, amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "Years", "18 years", "1.5 Years", "-1 Years", "18  Years", "N/A"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.parse(text));
    }
}
