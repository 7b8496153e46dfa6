package org.mstrials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers filled with zeros become what they are; those that have nine digits keep them. */
class MeshIdTest {
    @ParameterizedTest
    @CsvSource({
        "D009103, D009103",
        "D000009103, D009103",
        "D000065690, D065690",
        "D000066388, D000066388",
        "D000068581, D000068581",
        "C000584914, C584914",
        "C000588642, C000588642",
        "Q000187, Q000187"
    })
    void isSpelledAsMeshSpellsIt(String written, String expected) {
        assertThat(new MeshId(written).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "009103", "D9103", "M0014154", "D00009103", "d009103", "D009103 "})
    void refusesWhatIsNoIdentifier(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeshId(written))
                .withMessageStartingWith("expected a MeSH identifier");
    }
}
