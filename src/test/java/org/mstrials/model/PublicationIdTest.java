package org.mstrials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.PublicationId.Handle;
import org.mstrials.model.PublicationId.Pmcid;
import org.mstrials.model.PublicationId.Pmid;

class PublicationIdTest {
    @ParameterizedTest
    @CsvSource({
        "pmid:31762387, Pmid, 31762387",
        "info:pmid/31762387, Pmid, 31762387",
        "https://pubmed.ncbi.nlm.nih.gov/31762387/, Pmid, 31762387",
        "http://www.ncbi.nlm.nih.gov/pubmed/31762387, Pmid, 31762387",
        "10.1177/1352458519888610, Doi, 10.1177/1352458519888610",
        "https://doi.org/10.1056/NEJMoa0802670, Doi, 10.1056/nejmoa0802670",
        "doi: 10.1016/0006-2944(75)90147-7, Doi, 10.1016/0006-2944(75)90147-7",
        "PMC7720359, Pmcid, PMC7720359",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7720359/pdf, Pmcid, PMC7720359",
        "http://hdl.handle.net/10668/14739, Handle, 10668/14739"
    })
    void recognisesTheSpellingsOfSources(String text, String kind, String value) {
        assertThat(PublicationId.parse(text)).hasValueSatisfying(id -> {
            assertThat(id.getClass().getSimpleName()).isEqualTo(kind);
            assertThat(id.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"31762387", "1477-0970", "issn:1477-0970", "https://journals.sagepub.com/home/msj", ""})
    void aBareNumberIsNothing(String text) {
        assertThat(PublicationId.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsNotTheirs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pmid("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Doi("11.1/x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pmcid("7720359"));
    }

    @Test
    void theBestNamesThePublication() {
        List<PublicationId> ids =
                List.of(new Handle("10668/14739"), new Pmcid("PMC7720359"), new Doi("10.1177/A"), new Pmid("1"));
        assertThat(ids.stream().sorted(PublicationId.BEST_FIRST).map(PublicationId::value))
                .containsExactly("1", "10.1177/a", "PMC7720359", "10668/14739");
    }
}
