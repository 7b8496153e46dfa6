package org.mstrials.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.Code;
import org.mstrials.model.JsonPointer;
import org.mstrials.model.NctId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.RegistryCode;

class IrisTest {
    private final Iris iris = new Iris(Iris.HOME);

    @Test
    void areReadable() {
        assertThat(iris.study(new NctId("NCT00530348"))).hasToString("https://w3id.org/ms-trials/study/NCT00530348");
        assertThat(iris.publication(new Pmid("31762387")))
                .hasToString("https://w3id.org/ms-trials/publication/31762387");
        assertThat(Iris.code(Code.Statistic.KAPLAN_MEIER_ESTIMATE))
                .hasToString("https://w3id.org/ms-trials/code/statistic/kaplan-meier-estimate");
    }

    @Test
    void escapeWhatNoIriMayHold() {
        assertThat(iris.publication(new Doi("10.1002/(SICI)1097<1::AID>3.0.CO;2-#")))
                .hasToString("https://w3id.org/ms-trials/publication/doi/10.1002/(sici)1097%3C1::aid%3E3.0.co;2-%23");
        assertThat(Iris.address("http://example.org/a b?q=é#x")).hasToString("http://example.org/a%20b?q=%C3%A9#x");
    }

    @Test
    void placesAreJsonPointersAsFragments() {
        assertThat(Iris.place(Iris.iri("https://example.org/source/a"), new JsonPointer("/b/0/c d%\u00e9")))
                .hasToString("https://example.org/source/a#/b/0/c%20d%25%C3%A9");
        assertThat(Iris.within(iris.study(new NctId("NCT00530348")), "result", 0, "value", "0.1.OG 1"))
                .hasToString("https://w3id.org/ms-trials/study/NCT00530348/result/0/value/0.1.OG%201");
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonPointer("a/0"));
    }

    @Test
    void dataMayHaveAnotherBaseThanTheOntology() {
        Iris other = new Iris("https://example.org/trials/");
        assertThat(other.study(new NctId("NCT00530348"))).hasToString("https://example.org/trials/study/NCT00530348");
        assertThat(Iris.code(RegistryCode.Phase.PHASE3)).hasToString("https://w3id.org/ms-trials/code/phase/phase3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org/", "https://example.org", "https://exa mple.org/"})
    void refuseABaseThatCannotBeContinued(String base) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iris(base)).withMessageContaining("expected a base");
    }
}
