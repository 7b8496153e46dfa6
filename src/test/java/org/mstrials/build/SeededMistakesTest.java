package org.mstrials.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.query.NamedQueries;
import org.mstrials.rdf.Iris;
import org.mstrials.release.OpenRelease;
import org.mstrials.source.Disclosure;

/** Mistakes put into a copy of the embedded data are found, each at its place, and nothing else is. */
class SeededMistakesTest {
    private static final Path DATA = Path.of("data");

    /**
     * A mistake.
     *
     * @param file the table, below the evidence
     * @param right what stands there
     * @param wrong what is put there
     */
    private record Mistake(String file, String right, String wrong) {}

    private static final List<Mistake> MISTAKES = List.of(
            // a wrong sign, which the interval gives away, and one which only the discussion does
            new Mistake("comi-2020/results-efficacy.csv", "mean-change,-0.30,", "mean-change,0.30,"),
            new Mistake("camms223-12-year/results-efficacy.csv", "mean-change,0.33,", "mean-change,-0.33,"),
            // swapped groups
            new Mistake(
                    "comi-2020/table-2.csv",
                    "infection-two-courses,two-courses,infection,",
                    "infection-two-courses,any-additional-courses,infection,"),
            new Mistake(
                    "comi-2020/table-2.csv",
                    "infection-any-additional-courses,any-additional-courses,infection,",
                    "infection-any-additional-courses,two-courses,infection,"),
            // a changed denominator, a shifted percentage
            new Mistake("comi-2020/table-1.csv", "64.5,percent,40,62,", "64.5,percent,40,52,"),
            new Mistake("comi-2020/table-2.csv", "percentage,2.4,percent,7,293,", "percentage,24,percent,7,293,"),
            // the same figure twice, with another value
            new Mistake(
                    "camms223-12-year/discussion.csv",
                    "discussion-arr,long-term-cohort",
                    "discussion-arr-again,long-term-cohort,annualized-relapse-rate,12-years,rate,0.19,per-year,,,,,,,,,,Discussion,low"
                        + " over 12 years,0.19,\n"
                        + "discussion-arr,long-term-cohort"));

    @Test
    void areFoundAtTheirPlace(@TempDir Path folder) throws IOException {
        TreeSet<String> seeded = new TreeSet<>(complaints(build(mistaken(folder), folder.resolve("mistaken"))));
        seeded.removeAll(complaints(build(DATA, folder.resolve("right"))));
        assertThat(seeded)
                .containsExactlyInAnyOrder(
                        "value-outside-interval comi-2020/value/results-two-courses-edss-change",
                        "differs camms223-12-year/value/discussion-edss-change"
                                + " camms223-12-year/value/efficacy-edss-change",
                        "denominator-above-group comi-2020/value/table-2-infection-two-courses",
                        "denominator-below-group comi-2020/value/table-2-infection-any-additional-courses",
                        "differs comi-2020/value/safety-infection-any-additional-courses"
                                + " comi-2020/value/table-2-infection-two-courses",
                        "differs comi-2020/value/safety-infection-two-courses"
                                + " comi-2020/value/table-2-infection-any-additional-courses",
                        "percentage-of-counts comi-2020/value/table-1-female-four-courses",
                        "denominator-below-group comi-2020/value/table-1-female-four-courses",
                        "percentage-of-counts comi-2020/value/table-2-death-any-additional-courses",
                        "differs camms223-12-year/value/abstract-arr camms223-12-year/value/discussion-arr-again",
                        "differs camms223-12-year/value/discontinued-arr-long-term-cohort"
                                + " camms223-12-year/value/discussion-arr-again",
                        "differs camms223-12-year/value/discussion-arr camms223-12-year/value/discussion-arr-again",
                        "differs camms223-12-year/value/discussion-arr-again"
                                + " camms223-12-year/value/discussion-arr-long-term-cohort",
                        "differs camms223-12-year/value/discussion-arr-again"
                                + " camms223-12-year/value/efficacy-arr-cumulative");
    }

    private static Path mistaken(Path folder) throws IOException {
        Path copy = folder.resolve("data");
        try (Stream<Path> files = Files.walk(DATA)) {
            files.forEach(file -> copy(file, copy.resolve(DATA.relativize(file).toString())));
        }
        for (Mistake mistake : MISTAKES) {
            Path file = copy.resolve("evidence").resolve(mistake.file());
            String text = Files.readString(file);
            assertThat(text).as(mistake.file()).containsOnlyOnce(mistake.right());
            Files.writeString(file, text.replace(mistake.right(), mistake.wrong()));
        }
        return copy;
    }

    private static void copy(Path file, Path place) {
        try {
            Files.copy(file, place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Summary build(Path data, Path releases) {
        return new Build(
                        List.of(data),
                        Path.of("ontology"),
                        new NamedQueries(List.of()),
                        releases,
                        "2026-01-01",
                        new Iris(Iris.HOME),
                        Disclosure.NOTHING)
                .run(new Silence());
    }

    /** The findings by rule and figure, and the figures that differ. */
    private static List<String> complaints(Summary built) {
        Query findings = NamedQueries.read(Path.of("queries"))
                .find("findings")
                .orElseThrow()
                .bind(Map.of());
        Query differing = NamedQueries.read(Path.of("queries"))
                .find("figures-compared")
                .orElseThrow()
                .bind(Map.of("verdict", "differs"));
        try (OpenRelease release = built.release().open()) {
            return Txn.calculateRead(
                    release.dataset(),
                    () -> Stream.concat(
                                    rows(release, findings)
                                            .map(row ->
                                                    row.get("finding").getURI().replaceFirst("^.*/finding/", "")
                                                            + ' '
                                                            + name(row.get("focus")
                                                                    .getURI())),
                                    rows(release, differing)
                                            .map(row -> "differs "
                                                    + name(row.get("one").getURI()) + ' '
                                                    + name(row.get("other").getURI())))
                            .toList());
        }
    }

    private static Stream<Binding> rows(OpenRelease release, Query query) {
        try (QueryExec execution =
                QueryExec.dataset(release.dataset()).query(query).build()) {
            RowSet rows = execution.select();
            return rows.stream().toList().stream();
        }
    }

    private static String name(String iri) {
        return iri.replaceFirst("^.*/evidence/", "");
    }
}
