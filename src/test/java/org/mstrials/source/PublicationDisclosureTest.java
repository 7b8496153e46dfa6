package org.mstrials.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mstrials.model.Publication;
import org.mstrials.model.Reading.Accepted;
import org.mstrials.model.Texts.Element;
import org.mstrials.source.Census.Use;

/** Abstracts and e-mail addresses are there when an operator asks for them, and only then; the census says so. */
class PublicationDisclosureTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private final List<Publication> publications = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"false, KEPT_BACK", "true, READ"})
    void abstractsAreReadOnRequest(boolean asked, Use use) {
        Census census = read(new Disclosure(false, asked));
        assertThat(abstracts().toList()).hasSize(asked ? 5 : 0);
        assertThat(census.lines())
                .filteredOn(line -> line.path().endsWith("AbstractText")
                        || line.path().equals("abstract")
                        || line.path().endsWith("dc.description"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.use()).as(line.path()).isEqualTo(use));
        assertThat(publications)
                .as("studies are found in abstracts all the same")
                .anySatisfy(work -> assertThat(work.trials())
                        .anySatisfy(trial -> assertThat(trial.number()).isEqualTo("NCT99990302")));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void addressesArePublishedOnRequest(boolean asked) {
        read(new Disclosure(asked, false));
        assertThat(publications.stream()
                        .flatMap(work -> work.authors().entries().stream())
                        .flatMap(author -> author.workplaces().stream())
                        .flatMap(workplace -> workplace.texts().stream())
                        .filter(text -> text.contains("@")))
                .hasSize(asked ? 4 : 0);
    }

    private Stream<String> abstracts() {
        return Stream.concat(
                publications.stream()
                        .flatMap(work -> work.texts().abstracts().stream())
                        .map(section -> section.text()),
                publications.stream()
                        .flatMap(work -> work.texts().statements().stream())
                        .filter(statement -> statement.element() == Element.DESCRIPTION)
                        .map(statement -> statement.text()));
    }

    private Census read(Disclosure disclosure) {
        Inputs inputs = new Inputs(
                Stream.of("pubmed-whole", "crossref-works", "oai-whole")
                        .map(name -> FIXTURES.resolve(name).resolve("input"))
                        .toList(),
                new Concepts(Set.of(), Set.of()),
                disclosure);
        inputs.records(record -> {
            if (record.read() instanceof Accepted accepted && accepted.subject() instanceof Publication publication) {
                publications.add(publication);
            }
        });
        return inputs.census();
    }
}
