package org.mstrials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-08", "2009-08-31", "2024-02-29", "0033-01"})
    void isWrittenAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @Test
    void monthIsNotADay() {
        assertThat(PartialDate.parse("2009-08").day()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2009-8", "2009-13", "2009-02-30", "2023-02-29", "August 2009", "", "0000", "2009-08-01T00:00"})
    void refusesWhatNoCalendarHas(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(PartialDate.EXPECTED);
    }
}
