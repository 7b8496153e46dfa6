package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.build.SourceCheck.Outcome;
import org.mstrials.model.BadInstallation;

/** Facts are looked up in a text that breaks lines and words and lets captions interrupt sentences. */
class SourceCheckTest {
    private static final Path SOURCES = Path.of("../shared/sources");
    private static final String TEXT = """
        Results
        The relapse rate fell from 0.73 before to 0.07 af-
        ter the third course [12]. No deaths
        Figure 1. Rates over 5 years.
        occurred in 50 patients.
        Table 1. Baseline.
        Overalla (N = 81)
        Age, years 34.0 (8.2)b
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDocument() throws IOException {
        Files.createDirectories(folder.resolve("document"));
        Files.writeString(folder.resolve("text.txt"), TEXT, UTF_8);
        Files.writeString(folder.resolve("document/document.yaml"), """
            document: example
            title: Example
            kind: journal-article
            text: text.txt
            groups:
              all: {label: All, size: 50}
              table: {label: Overall, size: 81}
            timepoints: {}
            """, UTF_8);
        Files.writeString(folder.resolve("document/results.csv"), """
            id,group,endpoint,statistic,value,section,near,printed
            before,all,annualized-relapse-rate,rate,0.73,Results,rate fell from,0.73
            after,all,annualized-relapse-rate,rate,0.07,Results,after the third,0.07
            deaths,all,death,count,0,Results,"occurred in 50",No deaths
            """, UTF_8);
        Files.writeString(folder.resolve("document/table-1.csv"), """
            id,group,endpoint,statistic,value,dispersion,dispersion_statistic,section,row,column,printed
            age,table,age,mean,34.0,8.2,standard-deviation,Table 1,"Age, years",Overall (N = 81),34.0 (8.2)
            """, UTF_8);
        Files.writeString(folder.resolve("document/unused.csv"), """
            text,near,reason
            12,third course,reference number
            1,Figure,number of a figure
            5,Rates over,another figure
            """, UTF_8);
    }

    @Test
    void findsEveryFactAndAccountsForEveryNumber() {
        assertThat(check()).isEqualTo(new Outcome("example", 4, 14, List.of(), List.of()));
    }

    @Test
    void namesAFigureThatIsNotPrintedThere() throws IOException {
        replace(
                "document/results.csv",
                "rate,0.07,Results,after the third,0.07",
                "rate,0.08,Results,after the third,0.08");
        assertThat(check().unverified())
                .containsExactly("value after: expected \"0.08\" beside \"after the third\", found no such place");
        assertThat(check().unexplained()).singleElement().asString().startsWith("line 2: 07 in");
    }

    @Test
    void namesARowWhoseCellsAreSwapped() throws IOException {
        replace("document/table-1.csv", ",34.0 (8.2)", ",8.2 (34.0)");
        assertThat(check().unverified()).singleElement().asString().startsWith("Table 1, row \"Age, years\"");
    }

    @Test
    void listsNumbersThatNoFactUses() throws IOException {
        replace("text.txt", "occurred in 50 patients", "occurred in 50 patients over 7 years");
        assertThat(check().unexplained()).singleElement().asString().startsWith("line 5: 7 in");
    }

    @Test
    void aNumberIsNotFoundInsideALongerOne() {
        PrintedText text = new PrintedText("0.73 and 10.7 and 7 and 1,207");
        assertThat(text.find("7")).extracting(text::text).containsExactly("7");
        assertThat(text.find("0.7")).isEmpty();
    }

    @Test
    void stopsWithoutTheText() {
        assertThatThrownBy(() -> EvidenceCheck.run(List.of(folder), Path.of("ontology"), folder.resolve("document")))
                .isInstanceOfSatisfying(
                        BadInstallation.class, bad -> assertThat(bad.cure()).contains("--sources"));
    }

    /** The five documents of the embedded data, which are not in the repository: other people's text. */
    @Test
    void theEmbeddedDataIsPrintedWhereItSays() {
        assumeTrue(Files.isDirectory(SOURCES), "no documents in " + SOURCES);
        EvidenceCheck check = EvidenceCheck.run(List.of(Path.of("data")), Path.of("ontology"), SOURCES);
        assertThat(check.problems()).isEmpty();
        assertThat(check.outcomes().stream().map(Outcome::document)).hasSize(5);
        for (Outcome outcome : check.outcomes()) {
            assertThat(outcome.unverified().stream().limit(5))
                    .as(outcome.document())
                    .isEmpty();
            assertThat(outcome.unexplained().stream().limit(5))
                    .as(outcome.document())
                    .isEmpty();
        }
    }

    private Outcome check() {
        EvidenceCheck check = EvidenceCheck.run(List.of(folder), Path.of("ontology"), folder);
        assertThat(check.problems()).isEmpty();
        return check.outcomes().getFirst();
    }

    private void replace(String file, String text, String replacement) throws IOException {
        String original = Files.readString(folder.resolve(file), UTF_8);
        assertThat(original).contains(text);
        Files.writeString(folder.resolve(file), original.replace(text, replacement), UTF_8);
    }
}
