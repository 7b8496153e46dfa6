package org.mstrials.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mstrials.model.Problem;
import org.mstrials.model.Reading;

/** Archives of every kind are read, and broken ones are named while everything beside them is read. */
class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void readsFoldersArchivesAndLinesInAFixedOrder() throws IOException {
        write("b/two.json", study(2));
        write("a/one.json", study(1));
        Files.write(folder.resolve("c.json.gz"), gzip(study(3)));
        zip("d.zip", "z/five.json", study(5), "four.json.gz", gzip(study(4)));
        write("e.ndjson", bytes(study(6), "\n", study(7), "\n"));
        write("README.md", bytes("not data"));
        write(".hidden", bytes("not data"));
        assertThat(studies()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(problems()).isEmpty();
    }

    @Test
    void namesWhatIsNotJson() throws IOException {
        write("a.json", bytes("Dear reviewer, please find attached"));
        write("b.json", bytes("{\"protocolSection\": "));
        write("c.json", new byte[0]);
        write("d.json", study(1));
        assertThat(studies()).containsExactly(1);
        assertThat(problems())
                .containsExactly(
                        "in/a.json : expected JSON, XML, gzip or zip, found \"Dear reviewer, please find attached\"",
                        "in/b.json line 1, column 21: expected well-formed JSON, found Unexpected end-of-input"
                                + " within/between Object entries",
                        "in/c.json : expected JSON or XML, found an empty file");
    }

    @Test
    void keepsWhatATruncatedArchiveHoldsBeforeItsEnd() throws IOException {
        byte[] lines = bytes(study(1), "\n", study(2), "\n", "x".repeat(200_000));
        byte[] packed = gzip(lines);
        write("a.ndjson.gz", Arrays.copyOf(packed, packed.length - 20));
        write("b.json", study(3));
        assertThat(studies()).containsExactly(1, 2, 3);
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("in/a.ndjson.gz")
                        .contains("expected a file that can be read to its end"));
    }

    @Test
    void namesADamagedZip() throws IOException {
        zip("a.zip", "one.json", study(1));
        byte[] archive = Files.readAllBytes(folder.resolve("a.zip"));
        write("a.zip", Arrays.copyOf(archive, archive.length - 10));
        write("b.json", study(2));
        assertThat(studies()).containsExactly(2);
        assertThat(problems()).singleElement().asString().startsWith("in/a.zip ");
    }

    @Test
    void refusesArchivesInArchives() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        zip(inner, "one.json", study(1));
        zip("a.zip", "inner.zip", inner.toByteArray(), "two.json", study(2));
        assertThat(studies()).containsExactly(2);
        assertThat(problems())
                .containsExactly("in/a.zip!inner.zip : expected an archive of plain or gzip files: unpack it first,"
                        + " found an archive in an archive");
    }

    @Test
    void namesWhatIsNestedTooDeep() throws IOException {
        write("a.json", bytes("[".repeat(50), "1", "]".repeat(50)));
        write("b.json", bytes("{\"a\":".repeat(50), "1", "}".repeat(50)));
        write("c.json", study(1));
        assertThat(studies()).containsExactly(1);
        assertThat(problems())
                .hasSize(2)
                .allSatisfy(
                        problem -> assertThat(problem).contains("nesting depth").contains("expected well-formed JSON"));
    }

    @Test
    void followsLinksButNotInCircles() throws IOException {
        write("real/one.json", study(1));
        Files.createSymbolicLink(folder.resolve("linked.json"), folder.resolve("real/one.json"));
        Files.createSymbolicLink(folder.resolve("real/round"), folder);
        assertThat(studies()).containsExactly(1, 1);
        assertThat(problems()).singleElement().asString().contains("a link to a folder that contains it");
    }

    /** A gigabyte of zeros packs into a megabyte; it is recognised by its first bytes. */
    @Test
    void isNotFloodedByAnArchiveOfZeros() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("zeros.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1 << 10; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("study.json"));
            zip.write(study(1));
        }
        assertThat(studies()).containsExactly(1);
        assertThat(problems())
                .containsExactly(
                        "in/a.zip!zeros.json : expected JSON, XML, gzip or zip, found bytes 00 00 00 00 00 00 00 00");
    }

    @Test
    void namesAKeyThatOccursTwice() throws IOException {
        write(
                "a.json",
                bytes("{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT99990001\", \"nctId\":"
                        + " \"NCT99990002\"}}}"));
        assertThat(studies()).isEmpty();
        assertThat(problems()).singleElement().asString().contains("Duplicate");
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        new Inputs(List.of(folder), new Concepts(Set.of(), Set.of()), Disclosure.NOTHING)
                .records(record -> readings.add(record.read()));
        return readings;
    }

    private List<Integer> studies() {
        return readings().stream()
                .filter(Reading.Accepted.class::isInstance)
                .map(reading -> Integer.valueOf(reading.origin().record().substring(7)))
                .toList();
    }

    private List<String> problems() {
        String name = String.valueOf(folder.getFileName());
        return readings().stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::toString)
                .map(line -> line.replace(name, "in")
                        .replace("record 1 line", "line")
                        .replaceFirst("^(\\S+)  ", "$1 "))
                .toList();
    }

    private static byte[] study(int number) {
        return bytes("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT9999%04d\"}}}".formatted(number));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void zip(String name, Object... namesAndContents) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            zip(out, namesAndContents);
        }
    }

    private static void zip(OutputStream out, Object... namesAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(part instanceof byte[] content ? content : ((String) part).getBytes(UTF_8));
        }
        return all.toByteArray();
    }
}
