package org.mstrials.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mstrials.release.SearchEntry.Role.IDENTIFIER;
import static org.mstrials.release.SearchEntry.Role.NAME;
import static org.mstrials.release.SearchEntry.Role.OF;
import static org.mstrials.release.SearchEntry.Role.PART;
import static org.mstrials.release.SearchEntry.Role.PHASE;
import static org.mstrials.release.SearchEntry.Role.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.SearchAnswer.Count;
import org.mstrials.release.SearchAnswer.Hit;
import org.mstrials.release.SearchAnswer.Mark;
import org.mstrials.release.SearchAnswer.Suggestion;
import org.mstrials.release.SearchAnswer.Whole;
import org.mstrials.release.SearchEntry.Role;
import org.mstrials.release.SearchEntry.Text;

/** What is found by which words, in which order. */
class SearchTest {
    private static final String BASE = "http://example.org/";

    private static final List<SearchEntry> ENTRIES = List.of(
            entry(
                    "study/1",
                    "study",
                    4,
                    text(NAME, "Relapse rates under beta-1a"),
                    text(NAME, "CARE-XY"),
                    text(IDENTIFIER, "XYZ00000001"),
                    text(TEXT, "tumours; annualized rates. A second sentence about fatigue."),
                    text(PART, "Zürich"),
                    new Text(PHASE, "phase 3", "phase3")),
            entry(
                    "study/2",
                    "study",
                    4,
                    text(NAME, "Walking in the evening"),
                    text(PART, "Hôpital Général"),
                    text(PART, "relapses"),
                    new Text(PHASE, "phase 2", "phase2"),
                    new Text(PHASE, "phase 3", "phase3")),
            entry(
                    "publication/1",
                    "publication",
                    3,
                    text(NAME, "Effects of interferon β on XYZ00000001"),
                    text(IDENTIFIER, "12345678"),
                    text(IDENTIFIER, "10.1000/aBc(12)3-X"),
                    text(IDENTIFIER, "https://doi.org/10.1000/aBc(12)3-X"),
                    new Text(OF, "one", BASE + "one"),
                    new Text(OF, "another", BASE + "another")),
            entry(
                    "outcome/1",
                    "outcome",
                    1,
                    text(NAME, "Relapse rate"),
                    new Text(OF, "Relapse rates under beta-1a", BASE + "study/1")),
            entry(
                    "outcome/2",
                    "outcome",
                    1,
                    text(NAME, "relapse rate"),
                    new Text(OF, "Walking in the evening", BASE + "study/2")),
            entry("nameless", "person", 1, text(IDENTIFIER, "https://orcid.org/0000-0002-1825-0097")));

    @TempDir
    private static Path folder;

    private static Search search;

    @BeforeAll
    static void open() {
        search = index("index", ENTRIES);
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        relapse                        | study/1, outcome/1, outcome/2, study/2
        RELAPSING                      | study/1, study/2, outcome/1, outcome/2
        relapse rates                  | study/1, outcome/1, outcome/2
        relapse evening                | study/2
        the relapse of evening         | study/2
        the                            | study/2
        relapse fatigue walking        |
        annualised                     | study/1
        tumour                         | study/1
        zurich                         | study/1
        ZÜRICH                         | study/1
        hopital general                | study/2
        interferon beta                | publication/1
        interferon β                   | publication/1
        beta-1a                        | study/1
        "beta 1a"                      | study/1
        "rate relapse"                 |
        "relapse rates under           | study/1
        "evening relapses"             |
        relap*                         | study/1, outcome/1, outcome/2, study/2
        gener*                         | study/2
        r*                             |
        *elapse                        |
        XYZ00000001                    | study/1, publication/1
        xyz00000001 relapse            | study/1
        12345678                       | publication/1
        PMID 12345678                  | publication/1
        pmid:12345678                  | publication/1
        https://example.net/12345678/  | publication/1
        10.1000/ABC(12)3-x             | publication/1
        doi: 10.1000/abc(12)3-x        | publication/1
        http://dx.doi.org/10.1000/abc(12)3-x | publication/1
        1234567                        |
        XYZ0000001                     |
        http://example.org/nameless    | nameless
        0000-0002-1825-0097            | nameless
        orcid.org/0000-0002-1825-0097  | nameless
        """)
    void finds(String text, String found) {
        assertThat(iris(find(text))).isEqualTo(found == null ? List.of() : List.of(found.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        relaspe                 | relapse                | study/1, outcome/1, outcome/2, study/2
        Relapsse RATE           | relapse RATE           | study/1, outcome/1, outcome/2
        "evning"                | "evening"              | study/2
        interferrons xyz00000001 | interferon xyz00000001 | publication/1
        walki evening           | walki* evening         | study/2
        efects of interfer      | effects of interfer*   | publication/1
        """)
    void whenNothingIsFoundSimilarWordsAre(String text, String instead, String found) {
        SearchAnswer answer = find(text);

        assertThat(answer.instead()).contains(instead);
        assertThat(iris(answer)).containsExactly(found.split(", "));
    }

    /** Another number is another thing; and a short word, or another first letter, is another word. */
    @ParameterizedTest
    @ValueSource(strings = {"XYZ00000002", "12345679", "rte", "telapse", "rates evening", "ʰʰʰʰ", "relapse zebra"})
    void nothingElseIsFound(String text) {
        assertThat(find(text).total()).isZero();
        assertThat(find(text).instead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label:relapse",
                "relapse AND NOT (rate",
                "relapse OR",
                "/rel.*/",
                "relapse~2",
                "relapse^9999",
                "+-&&||!(){}[]^~?:\\/ relapse",
                "[a TO z]",
                "relapse \\",
                "\"\" relapse",
                "relapse \"",
                "a* b* c* d*",
                "\u0000 relapse \uD800",
                "{!func}relapse",
                "${relapse}",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
            })
    void noTextIsAnError(String text) {
        assertThat(find(text).total()).isBetween(0, ENTRIES.size());
        assertThat(search.suggest(text, List.of())).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void operatorsAreOrdinaryWords() {
        assertThat(iris(find("relapse -fatigue"))).containsExactly("study/1");
        assertThat(iris(find("name:relapse"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "\"\"", "*", "()", "*:*", "?*"})
    void aTextWithoutWordsIsRefused(String text) {
        assertThatThrownBy(() -> find(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected words");
        assertThat(search.suggest(text, List.of())).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        for (String text : List.of("x".repeat(501), "a ".repeat(51), "a-".repeat(51))) {
            assertThatThrownBy(() -> find(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected at most");
            assertThatThrownBy(() -> search.suggest(text, List.of())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(iris(find("ab* ".repeat(50)))).containsExactly("study/1");
        assertThat(find("interfero ".repeat(50)).instead()).isEmpty();
        assertThat(find("zzzzzzzzz ".repeat(50)).hits()).isEmpty();
        assertThat(find("é".repeat(500)).hits()).isEmpty();
    }

    @Test
    void aHitTellsWhatItIsAndWhy() {
        Hit hit = find("fatigue").hits().getFirst();

        assertThat(hit.iri()).isEqualTo(BASE + "study/1");
        assertThat(hit.kind()).isEqualTo("study");
        assertThat(hit.label().text()).isEqualTo("Relapse rates under beta-1a");
        assertThat(hit.label().marks()).isEmpty();
        assertThat(hit.of()).isEmpty();
        assertThat(hit.matched()).hasValueSatisfying(matched -> {
            assertThat(matched.text()).isEqualTo("A second sentence about fatigue.");
            assertThat(matched.marks()).containsExactly(new Mark(24, 31));
        });
        assertThat(find("relapse rates").hits().getFirst().label().marks())
                .containsExactly(new Mark(0, 7), new Mark(8, 13));
        assertThat(find(BASE + "publication/1").hits().getFirst().of()).isEmpty();
        assertThat(find("relapse rate").hits().get(1).of())
                .contains(new Whole(BASE + "study/1", "Relapse rates under beta-1a"));
        assertThat(find(BASE + "nameless").hits().getFirst().label().text()).isEqualTo(BASE + "nameless");
    }

    @Test
    void valuesAreCountedAndNarrowTheSearch() {
        SearchAnswer all = find("relapse");
        assertThat(all.counts().get(SearchFacet.KIND))
                .containsExactly(new Count("outcome", "outcome", 2), new Count("study", "study", 2));
        assertThat(all.counts().get(SearchFacet.PHASE))
                .containsExactly(new Count("phase3", "phase 3", 2), new Count("phase2", "phase 2", 1));

        SearchAnswer some = find("relapse", Map.of(SearchFacet.PHASE, List.of("phase2")), 1);
        assertThat(iris(some)).containsExactly("study/2");
        assertThat(some.counts().get(SearchFacet.KIND)).containsExactly(new Count("study", "study", 1));
        assertThat(some.counts().get(SearchFacet.PHASE)).isEqualTo(all.counts().get(SearchFacet.PHASE));

        assertThat(iris(find("relapse", Map.of(SearchFacet.KIND, List.of("study", "outcome")), 1)))
                .isEqualTo(iris(all));
        assertThatThrownBy(() -> find("relapse", Map.of(SearchFacet.KIND, List.of("drug")), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected as kind one of outcome, person, publication, study, found \"drug\"");
    }

    /** In which order things are indexed does not show. */
    @Test
    void equalsAreInTheOrderOfTheirIrisPageByPage() {
        List<SearchEntry> entries = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> entry("thing/%02d".formatted(i), "thing", 1, text(NAME, "equal thing")))
                .toList());
        List<String> inOrder = entries.stream()
                .map(entry -> entry.iri().substring(BASE.length()))
                .toList();
        Collections.shuffle(entries, new Random(1));
        try (Search shuffled = index("shuffled", entries)) {
            List<String> found = IntStream.of(1, 2, 3)
                    .mapToObj(page -> shuffled.find(new SearchQuestion("thing", Map.of(), page)))
                    .peek(answer -> assertThat(answer.total()).isEqualTo(50))
                    .flatMap(answer -> iris(answer).stream())
                    .toList();
            assertThat(found).isEqualTo(inOrder);
            assertThatThrownBy(() -> shuffled.find(new SearchQuestion("thing", Map.of(), 4)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("expected a page from 1 to 3, found 4");
        }
        for (int page : List.of(0, -1, 501, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> new SearchQuestion("thing", Map.of(), page))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rel             | Relapse rate, Relapse rates under beta-1a
        RELAPSE R       | Relapse rates under beta-1a, Relapse rate
        beta            | Relapse rates under beta-1a, Effects of interferon β on XYZ00000001
        rates rel       | Relapse rates under beta-1a
        care            | Relapse rates under beta-1a
        xyz000          | Relapse rates under beta-1a, Effects of interferon β on XYZ00000001
        fatigue         |
        """)
    void suggests(String text, String labels) {
        assertThat(search.suggest(text, List.of()))
                .extracting(Suggestion::label)
                .containsExactlyInAnyOrderElementsOf(labels == null ? List.of() : List.of(labels.split(", ")));
    }

    @Test
    void aSuggestionThatBeginsWithTheTextComesFirst() {
        assertThat(search.suggest("walk", List.of()).getFirst())
                .isEqualTo(new Suggestion("Walking in the evening", "study", BASE + "study/2"));
        assertThat(search.suggest("effects", List.of()).getFirst().kind()).isEqualTo("publication");
    }

    @Test
    void anIdentifierOfAnyLengthIsIndexedOrLeftOut() {
        String endless = "x".repeat(40_000);
        try (Search odd = index(
                "odd",
                List.of(
                        entry("odd", "thing", 1, text(NAME, endless), text(IDENTIFIER, endless), text(TEXT, "")),
                        entry(endless, "thing", 1, text(NAME, "endless"))))) {
            assertThat(odd.find(new SearchQuestion(BASE + "odd", Map.of(), 1)).total())
                    .isEqualTo(1);
            assertThat(odd.find(new SearchQuestion("endless", Map.of(), 1)).total())
                    .isZero();
        }
    }

    @Test
    void readingWritesNothing() throws IOException {
        Map<Path, FileTime> before = files(folder.resolve("index"));
        try (Search another = Search.open(folder.resolve("index"))) {
            assertThat(another.find(new SearchQuestion("relapse", Map.of(), 1))).isEqualTo(find("relapse"));
        }
        assertThat(files(folder.resolve("index"))).isEqualTo(before);
    }

    @Test
    void filesThatAreMissingOrCutOffAreNoticed() throws IOException {
        index("damaged", ENTRIES).close();
        for (Path file : files(folder.resolve("damaged")).keySet()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            assertRefused("damaged");
            Files.delete(file);
            assertRefused("damaged");
            Files.write(file, bytes);
        }
        Search.open(folder.resolve("damaged")).close();
    }

    private static void assertRefused(String name) {
        assertThatThrownBy(() -> Search.open(folder.resolve(name)))
                .isInstanceOfSatisfying(
                        BadInstallation.class,
                        refused -> assertThat(refused.cure()).contains("build the release anew"))
                .hasMessageContaining(folder.resolve(name).toString());
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                files.put(child, Files.getLastModifiedTime(child));
            }
        }
        return files;
    }

    private static Search index(String name, List<SearchEntry> entries) {
        Path index = Folders.create(folder.resolve(name));
        NewTextIndex.write(index, sink -> entries.forEach(sink));
        return Search.open(index);
    }

    private static SearchAnswer find(String text) {
        return find(text, Map.of(), 1);
    }

    private static SearchAnswer find(String text, Map<SearchFacet, List<String>> narrowing, int page) {
        return search.find(new SearchQuestion(text, narrowing, page));
    }

    private static List<String> iris(SearchAnswer answer) {
        return answer.hits().stream()
                .map(hit -> hit.iri().substring(BASE.length()))
                .toList();
    }

    private static SearchEntry entry(String path, String kind, double weight, Text... texts) {
        return new SearchEntry(BASE + path, kind, weight, List.of(texts));
    }

    private static Text text(Role role, String text) {
        return new Text(role, text, "");
    }
}
