package org.mstrials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-233X",
                "000000021694233X",
                "http://orcid.org/0000-0002-1694-233X",
                "https://orcid.org/0000-0002-1694-233x",
                " https://www.orcid.org/0000-0002-1694-233X/ ",
                "orcid.org/000000021694233X",
                "ORCID: 0000-0002-1694-233X",
                "0000 0002 1694 233X"
            })
    void everySpellingIsOneOrcid(String text) {
        assertThat(Orcid.parse(text)).isEqualTo(new Orcid("0000-0002-1694-233X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-2339",
                "0000-0002-1649-233X",
                "0000-0002-1694-233",
                "0000-0002-1694-X33X",
                "https://example.org/0000-0002-1694-233X",
                "nobody",
                ""
            })
    void wrongOnesAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Orcid.parse(text))
                .withMessageContaining("an ORCID with its check character");
    }
}
