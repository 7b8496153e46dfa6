package org.mstrials.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.Code.Registry;

/** A number is of a registry when it looks like its numbers from the first sign to the last. */
class RegistryNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "2007-001234-56, EUDRACT",
        "2022-501234-56-00, CTIS",
        "ISRCTN12345678, ISRCTN",
        "ACTRN12600000000000, ANZCTR",
        "ChiCTR2000000000, CHICTR",
        "ChiCTR-TRC-08000000, CHICTR",
        "KCT0000000, CRIS",
        "CTRI/2020/08/000000, CTRI",
        "CTRI/2009/091/000000, CTRI",
        "DRKS00000000, DRKS",
        "IRCT20000000000000N1, IRCT",
        "JapicCTI-000000, JAPICCTI",
        "jRCT2000000000, JRCT",
        "JPRN-jRCTs000000000, JRCT",
        "NTR1234, NTR",
        "PACTR200000000000000, PACTR",
        "RBR-000aaa, REBEC",
        "RPCEC00000000, RPCEC",
        "SLCTR/2020/000, SLCTR",
        "TCTR20200000000, TCTR",
        "UMIN000000000, UMIN",
        "U1111-0000-0000, UTN"
    })
    void isRecognised(String number, Registry registry) {
        assertThat(RegistryNumbers.recognise(number)).contains(registry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT00000000",
                "2014-A00486-41",
                "EudraCT:2009-000000-56",
                "2024-09-039-002",
                "NTR",
                "ISRCTN1234567",
                "17-42",
                "1999-000000-00"
            })
    void otherNumbersAreNot(String number) {
        assertThat(RegistryNumbers.recognise(number)).isEmpty();
    }
}
