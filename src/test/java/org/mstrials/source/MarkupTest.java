package org.mstrials.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H<sub>2</sub>O &amp; <i>in vitro</i> | H2O & in vitro",
                "<jats:title>Aim</jats:title><jats:p>To see.</jats:p> | Aim To see.",
                "<mml:math alttext=\"x > 1\"><mml:mi>x</mml:mi></mml:math> | x",
                "5 &lt; 6 &#x3b2; &#946; &#x110000; | 5 < 6 β β &#x110000;"
            })
    void tagsAndEntitiesAreTakenOutOfTheText(String text, String plain) {
        assertThat(Markup.of(text).plain()).isEqualTo(plain);
        assertThat(Markup.of(text).marked()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"p<0.05 and a<b or c>d | p<0.05 and a<b or c>d", "Q & A | Q & A", "two   blanks | two blanks"})
    void otherSignsAreNoMarkup(String text, String plain) {
        assertThat(Markup.of(text).plain()).isEqualTo(plain);
        assertThat(Markup.of(text).marked()).isEmpty();
    }
}
