package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.source.Disclosure;
import org.mstrials.source.Inputs;

/**
 * Nothing of a record is lost: every value of every real study, article, work and repository record is found again in that record's graph, unless its path
 * stands in kept-back.tsv. The records are taken apart here by other code than the readers'. A number of the results must
 * stand at the very fact that is derived from its place. Without the folder ../shared/data the test is skipped and says so.
 */
class EveryLeafTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    private Path folder;

    @Test
    void ofStudies() throws IOException {
        List<Leaf> leaves = JsonLeaves.ofStudies(files("ctgov"));
        assertThat(leaves).hasSizeGreaterThan(200_000);
        assertThat(lost(leaves, converted("ctgov"))).isEmpty();
    }

    @Test
    void ofArticles() throws Exception {
        List<Leaf> leaves = XmlLeaves.ofArticles(files("pubmed"));
        assertThat(leaves).hasSizeGreaterThan(20_000);
        assertThat(lost(leaves, converted("pubmed"))).isEmpty();
    }

    @Test
    void ofWorks() throws IOException {
        List<Leaf> leaves = JsonLeaves.ofWorks(files("crossref"));
        assertThat(leaves).hasSizeGreaterThan(1_000);
        assertThat(lost(leaves, converted("crossref"))).isEmpty();
    }

    @Test
    void ofRepositories() throws Exception {
        List<Path> wellFormed = files("oai").stream()
                .filter(file -> !file.getFileName().toString().startsWith("malformed"))
                .toList();
        List<Leaf> leaves = XmlLeaves.ofRepositories(wellFormed);
        assertThat(leaves).hasSizeGreaterThan(5_000);
        assertThat(lost(leaves, converted("oai"))).isEmpty();
    }

    /** Of each path with values that are lost, and not named as problems, the first one. */
    private Map<String, Leaf> lost(List<Leaf> leaves, RecordGraphs graphs) throws IOException {
        Set<String> keptBack = keptBack();
        String problems = Files.readString(folder.resolve("problems.tsv"));
        Map<String, Leaf> lost = new TreeMap<>();
        for (Leaf leaf : leaves) {
            if (!leaf.isBelow(keptBack) && !graphs.have(leaf) && !problems.contains(leaf.value() + '"')) {
                lost.putIfAbsent(leaf.path(), leaf);
            }
        }
        return lost;
    }

    private RecordGraphs converted(String name) {
        return new RecordGraphs(
                Converted.ONTOLOGY.graph(),
                Converted.of(DATA.resolve(name), folder.resolve("problems.tsv"), Disclosure.NOTHING)
                        .quads());
    }

    private static List<Path> files(String name) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real records in " + DATA);
        try (Stream<Path> files = Files.list(DATA.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> keptBack() throws IOException {
        try (var list = Objects.requireNonNull(Inputs.class.getResourceAsStream("kept-back.tsv"))) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 3)[0] + ' ' + line.split("\t", 3)[1])
                    .collect(Collectors.toSet());
        }
    }
}
