package org.mstrials.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dept of A, India. a.b@c-d.example.org. | Dept of A, India.",
                "Dept of A, India; a@b.example | Dept of A, India",
                "Dept of A. Electronic address: a@b.example.org. | Dept of A.",
                "Dept of A; E-mail: a@b.example.org; c@d.example.org. | Dept of A",
                "Dept of A (a@b.example.org), Btown, Aland | Dept of A, Btown, Aland",
                "Dept of A a@b.example.org Btown | Dept of A Btown",
                "a@b.example.org | ''",
                "Dept @ Home, Inc., 5 St. Street | Dept @ Home, Inc., 5 St. Street",
                "Dept of A, et al., U.S.A.; Dept of B. | Dept of A, et al., U.S.A.; Dept of B."
            })
    void addressesGoAndTheRestStays(String text, String rest) {
        assertThat(EmailAddresses.without(text)).isEqualTo(rest);
    }
}
