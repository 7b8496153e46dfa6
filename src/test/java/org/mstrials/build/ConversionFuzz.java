package org.mstrials.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;
import org.mstrials.source.Disclosure;

/**
 * Whatever bytes the readers get, as a file or as a table: the conversion ends without an exception, its IRIs are IRIs,
 * its texts are texts, and problems and census can be written. Bytes tell what they are: JSON, XML or an archive.
 */
public class ConversionFuzz {
    private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");
    private static final List<String> TABLES = List.of(
            "figures.csv",
            "definitions.csv",
            "claims.csv",
            "disclosures.csv",
            "events.csv",
            "references.csv",
            "affiliations.csv",
            "unused.csv");
    private static final byte[] HEADER = """
        document: a
        title: b
        kind: article
        groups: {a: {label: a, people: 9}}
        timepoints: {t: {label: t, months: 6}}
        """.getBytes(UTF_8);

    @FuzzTest
    public void records(byte[] bytes) throws IOException {
        convert(Files.write(fresh().resolve("a.json"), bytes));
    }

    @FuzzTest
    public void lines(byte[] bytes) throws IOException {
        convert(Files.write(fresh().resolve("a.ndjson"), bytes));
    }

    @FuzzTest
    public void tables(byte[] bytes) throws IOException {
        Path folder = fresh();
        Files.write(folder.resolve("document.yaml"), HEADER);
        for (String table : TABLES) {
            Files.write(folder.resolve(table), bytes);
        }
        convert(folder);
    }

    @FuzzTest
    public void headers(byte[] bytes) throws IOException {
        Path folder = fresh();
        Files.write(folder.resolve("document.yaml"), bytes);
        convert(folder);
    }

    private static Path fresh() throws IOException {
        return Files.createTempDirectory("ms-trials-fuzz");
    }

    private static void convert(Path input) throws IOException {
        Path folder = Files.isDirectory(input) ? input : input.getParent();
        Path problems = folder.resolve(".problems.tsv");
        try {
            Converted converted = Converted.of(input, problems, new Disclosure(true, true));
            CensusReport.write(converted.census(), folder.resolve(".census.tsv"));
            converted.quads().forEach(ConversionFuzz::check);
            assertThat(Files.readAllLines(problems, UTF_8))
                    .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
        } finally {
            delete(folder);
        }
    }

    private static void check(Quad quad) {
        Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .forEach(node -> check(node, quad));
    }

    private static void check(Node node, Quad quad) {
        if (node.isURI()) {
            assertThat(IRIx.create(node.getURI()).isReference())
                    .as(quad.toString())
                    .isTrue();
            assertThat(node.getURI()).as(quad.toString()).doesNotContainPattern(NO_IRI);
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        assertThat(UTF_8.newEncoder().canEncode(text)).as(quad.toString()).isTrue();
        assertThat(text.indexOf('\0')).as(quad.toString()).isNegative();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
