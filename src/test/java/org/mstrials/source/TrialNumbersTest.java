package org.mstrials.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.model.Code.Registry;
import org.mstrials.model.TrialNumber;

class TrialNumbersTest {
    @Test
    void aTextMentionsStudies() {
        assertThat(TrialNumbers.mentioned("Of NCT99990001 (nct 99990002), ISRCTN 99990003; 2004-009999-12 and"
                        + " 2022-509999-12-00, not XNCT99990004, NCT999900055 or 2004-129999-12."))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        new TrialNumber(Registry.CLINICALTRIALS_GOV, "NCT99990001", false),
                        new TrialNumber(Registry.CLINICALTRIALS_GOV, "NCT99990002", false),
                        new TrialNumber(Registry.ISRCTN, "ISRCTN99990003", false),
                        new TrialNumber(Registry.EUDRACT, "2004-009999-12", false),
                        new TrialNumber(Registry.CTIS, "2022-509999-12-00", false)));
    }

    @ParameterizedTest
    @CsvSource({
        "ClinicalTrials.gov, NCT99990001, CLINICALTRIALS_GOV, NCT99990001",
        "ClinicalTrials.gov, NCT 99990001, CLINICALTRIALS_GOV, NCT99990001",
        "ClinicalTrials.gov, NCT9, OTHER_REGISTRY, NCT9",
        "ISRCTN, ISRCTN99990003, ISRCTN, ISRCTN99990003",
        "UMIN CTR, UMIN999999, OTHER_REGISTRY, UMIN999999",
        "ANZCTR, ACTRN99999999999999, OTHER_REGISTRY, ACTRN99999999999999"
    })
    void anEntryOfARegistryReportsOnAStudy(String bank, String entry, Registry registry, String number) {
        assertThat(TrialNumbers.reported(bank, entry)).contains(new TrialNumber(registry, number, true));
    }

    @Test
    void anEntryOfAnotherDataBankIsNoStudy() {
        assertThat(TrialNumbers.reported("GENBANK", "X99999")).isEmpty();
    }
}
