package org.mstrials.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.function.Function;

/** A text is a date or an identifier, or is refused as documented; what was read can be read again. */
public class IdentifiersFuzz {
    @FuzzTest
    public void dates(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        read(text, PartialDate::parse)
                .ifPresent(
                        date -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date));
    }

    @FuzzTest
    public void people(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        read(text, Orcid::parse)
                .ifPresent(orcid -> assertThat(Orcid.parse(orcid.value())).isEqualTo(orcid));
    }

    @FuzzTest
    public void publications(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        PublicationId.parse(text).ifPresent(id -> assertThat(id.value()).doesNotContainPattern("\\s"));
    }

    @FuzzTest
    public void others(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        read(text, NctId::new);
        read(text, MeshId::new);
        Issn.parse(text).ifPresent(issn -> assertThat(Issn.parse(issn.value())).contains(issn));
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("expected ");
            return Optional.empty();
        }
    }
}
