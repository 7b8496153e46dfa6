package org.mstrials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssnTest {
    @ParameterizedTest
    @ValueSource(strings = {"1477-0970", "issn:1477-0970", "ISSN 1477-0970", "urn:issn:1477-0970", "eissn:1477-0970"})
    void recognisesItsSpellings(String text) {
        assertThat(Issn.parse(text)).contains(new Issn("1477-0970"));
    }

    @Test
    void checkDigitMayBeX() {
        assertThat(Issn.parse("2434-561x")).contains(new Issn("2434-561X"));
    }

    @Test
    void refusesAWrongCheckDigit() {
        assertThat(Issn.parse("1477-0971")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Issn("1477-0971"));
    }
}
