package org.mstrials.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mstrials.model.Problem;
import org.mstrials.model.Reading;

/** Files that somebody made to do harm: each is named, costs little, and the study beside it is read. */
class HostileInputsTest {
    private static final String STUDY =
            "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99990001\"%s}}}";

    @TempDir
    private Path folder;

    private final List<Reading> readings = new ArrayList<>();

    @BeforeEach
    void aGoodRecordComesLast() throws IOException {
        write("z.json", STUDY.formatted("").getBytes(UTF_8));
    }

    /** 200 MB of blanks in 200 kB; they are valid JSON. */
    @Test
    void aGzipBombIsLeftWhereItUnpacksTooFar() throws IOException {
        try (OutputStream gzip = gzip("a.json.gz")) {
            gzip.write('[');
            repeat(gzip, " ".repeat(1 << 20), 200);
        }
        named("in/a.json.gz", "more than");
    }

    @Test
    void aGzipBombInAZipIsLeftWithItsArchive() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            repeat(gzip, "[{}]" + " ".repeat(1 << 20), 100);
        }
        zip("a.zip", "a.json.gz", bomb.toByteArray(), "b.json", "never read".getBytes(UTF_8));
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("in/a.zip : ")
                        .contains("more than 64 MB and more than 200 times the size of the packed file"));
        assertThat(problems()).noneMatch(problem -> problem.contains("b.json"));
        assertThat(studies()).hasSize(1);
    }

    /** Many directory entries for one piece of data, after Fifield, "A better zip bomb". */
    @Test
    void entriesThatOverlapShareOneAllowance() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        repeat(data, "[\n]", 100_000);
        repeat(data, " ".repeat(1 << 20), 8);
        zip("one.zip", "000", data.toByteArray());
        write("a.zip", overlapping(Files.readAllBytes(folder.resolve("one.zip")), 100));
        Files.delete(folder.resolve("one.zip"));
        named("in/a.zip ", "more than 64 MB");
    }

    /** Each empty member is 20 bytes, and costs Java's own stream a call within a call. */
    @Test
    void emptyMembersOfGzipDoNotExhaustTheStack() throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        new GZIPOutputStream(member).close();
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.json.gz"))) {
            for (int i = 0; i < 50_000; i++) {
                member.writeTo(out);
            }
        }
        named("in/a.json.gz", "empty members of gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../evil.json",
                "/evil.json",
                "C:\\evil.json",
                "..\\..\\evil.json",
                "evil.json/",
                "a/../../evil.json",
                "./evil.json",
                "CON"
            })
    void namesOfEntriesAreNoPaths(String name) throws IOException {
        Path parent = Files.createDirectories(folder.resolve("x/y"));
        zip("x/y/a.zip", name, STUDY.formatted("").getBytes(UTF_8));
        assertThat(problems()).isEmpty();
        assertThat(studies()).hasSize(name.endsWith("/") ? 1 : 2);
        assertThat(folder.getParent().resolve("evil.json")).doesNotExist();
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(parent.resolve("a.zip"), folder.resolve("z.json"));
        }
    }

    @Test
    void namesCannotForgeALineOfTheReport() throws IOException {
        zip("a.zip", "x\n\u001b[2J\u0000b\u202ejson", "no record".getBytes(UTF_8));
        write("b\u0007\r.json", "no record".getBytes(UTF_8));
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("in/a.zip!x\\u000a\\u001b[2J\\u0000b\\u202ejson : "))
                .anyMatch(problem -> problem.startsWith("in/b\\u0007\\u000d.json : "));
    }

    @Test
    void ofEntriesWithTheSameNameNoneIsRead() throws IOException {
        zip(
                "a.zip",
                "aaaa",
                STUDY.formatted("").getBytes(UTF_8),
                "bbbb",
                STUDY.formatted("").getBytes(UTF_8));
        String archive = new String(Files.readAllBytes(folder.resolve("a.zip")), ISO_8859_1);
        write("a.zip", archive.replace("bbbb", "aaaa").getBytes(ISO_8859_1));
        named("in/a.zip!aaaa ", "2 entries of this name");
    }

    @Test
    void anEncryptedArchiveIsNamed() throws IOException {
        zip("a.zip", "a.json", STUDY.formatted("").getBytes(UTF_8));
        byte[] archive = Files.readAllBytes(folder.resolve("a.zip"));
        archive[directory(archive) + 8] |= 1;
        write("a.zip", archive);
        named("in/a.zip ", "encrypted");
    }

    /** The size that the directory claims is not believed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, Integer.MAX_VALUE})
    void sizesThatLieAreNamed(int size) throws IOException {
        zip(
                "a.zip",
                "a.json",
                STUDY.formatted(",\"x\":\"" + "y".repeat(5_000) + '"').getBytes(UTF_8));
        byte[] archive = Files.readAllBytes(folder.resolve("a.zip"));
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(directory(archive) + 24, size);
        write("a.zip", archive);
        assertThat(studies()).isNotEmpty();
        assertThat(problems()).allSatisfy(problem -> assertThat(problem).startsWith("in/a.zip"));
    }

    /** A link in an archive is a file that holds a path: text, no record. */
    @Test
    void linksInArchivesAreNotFollowed() throws IOException {
        zip("a.zip", "link.json", "../z.json".getBytes(UTF_8));
        byte[] archive = Files.readAllBytes(folder.resolve("a.zip"));
        int directory = directory(archive);
        archive[directory + 5] = 3;
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 38, 0120777 << 16);
        write("a.zip", archive);
        named("in/a.zip!link.json ", "\"../z.json\"");
    }

    @Test
    void devicesAndPipesAreNotOpened() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.json").toString())
                        .start()
                        .waitFor())
                .isZero();
        Path evidence = Files.createDirectory(folder.resolve("evidence"));
        Files.writeString(evidence.resolve(Walker.EVIDENCE_HEADER), "document: a\ntitle: b\nkind: article\n");
        Files.move(folder.resolve("pipe.json"), evidence.resolve("pipe.csv"));
        Files.createLink(folder.resolve("pipe.json"), evidence.resolve("pipe.csv"));
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "in/pipe.json : expected a file that can be read to its end, found a device, pipe or socket",
                        "in/zero.json : expected a file that can be read to its end, found a device, pipe or socket");
        assertThat(studies()).hasSize(1);
        Inputs inputs = new Inputs(List.of(folder), new Concepts(Set.of(), Set.of()), Disclosure.NOTHING);
        inputs.readEvidence(reading -> assertThat(reading.problems())
                .allMatch(problem -> !problem.toString().contains("pipe")));
        assertThat(inputs.files())
                .extracting(file -> String.valueOf(file.path().getFileName()))
                .containsExactly("document.yaml", "z.json");
    }

    @Test
    void aRecordMayHaveSoManyValues() throws IOException {
        try (OutputStream gzip = gzip("a.json.gz")) {
            gzip.write("[{\"a\":[{}".getBytes(UTF_8));
            repeat(gzip, ",{}", JsonTokens.MOST / 2);
        }
        named("in/a.json.gz", "more than 2000000 names and values");
    }

    @Test
    void aRecordMayHaveSoManyBytes() throws IOException {
        String part = IntStream.range(0, 1 << 17).mapToObj(Integer::toHexString).collect(Collectors.joining());
        try (OutputStream file = Files.newOutputStream(folder.resolve("a.ndjson"))) {
            file.write("{\"a\":[\"\"".getBytes(UTF_8));
            repeat(file, ",\"" + part + '"', RecordBytes.MOST / part.length() + 1);
            file.write("]}\n".getBytes(UTF_8));
            file.write(STUDY.formatted("").getBytes(UTF_8));
        }
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("in/a.ndjson")
                .contains("more than 32 MB");
        assertThat(studies()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<a>x</a>", "x<!-- -->"})
    void anXmlRecordMayHaveSoManyParts(String part) throws IOException {
        try (OutputStream gzip = gzip("a.xml.gz")) {
            gzip.write("<PubmedArticleSet><PubmedArticle>".getBytes(UTF_8));
            repeat(gzip, part.repeat(1_000), XmlEvents.MOST / 1_000);
        }
        named("in/a.xml.gz", "more than 1000000 elements and texts");
    }

    /** The parser keeps each of these in memory until its end. */
    @ParameterizedTest
    @ValueSource(strings = {"<a b='", "<!--", "<?a ", "<![CDATA[", "text", "<", "<!DOCTYPE a ["})
    void anXmlFileMayNotGoOnAndOn(String start) throws IOException {
        String part = IntStream.range(0, 1 << 17).mapToObj(Integer::toHexString).collect(Collectors.joining());
        try (OutputStream file = Files.newOutputStream(folder.resolve("a.xml"))) {
            file.write((start.startsWith("<!D") ? start : "<PubmedArticleSet><PubmedArticle>" + start).getBytes(UTF_8));
            repeat(file, part, RecordBytes.MOST / part.length() + 1);
        }
        named("in/a.xml", "well-formed XML");
    }

    @Test
    void elementsMayHaveSoManyAttributes() throws IOException {
        StringBuilder many = new StringBuilder("<PubmedArticleSet><PubmedArticle");
        IntStream.range(0, 20_000).forEach(i -> many.append(" a").append(i).append("=''"));
        write("a.xml", many.append("/></PubmedArticleSet>").toString().getBytes(UTF_8));
        named("in/a.xml", "attribute");
    }

    @Test
    void xincludeIsAnElementLikeAnyOther() throws IOException {
        write(
                "a.xml",
                ("<PubmedArticleSet><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/hostname'"
                                + " parse='text'/></PubmedArticleSet>")
                        .getBytes(UTF_8));
        named("in/a.xml", "{http://www.w3.org/2001/XInclude}include");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"protocolSection\":{},\"protocolSection\":{}}",
                "{\"a\":\u0000}",
                "{\"a\":\"\u0000\"}",
                "{\"a\":NaN}",
                "{\"a\":'b'}",
                "{\"a\":1,}"
            })
    void jsonThatIsNoneIsNamed(String text) throws IOException {
        write("a.json", text.getBytes(UTF_8));
        named("in/a.json", "expected");
    }

    @Test
    void numbersAndNamesHaveALength() throws IOException {
        write("a.ndjson", ("{\"a\":" + "9".repeat(2_000) + "}\n" + STUDY.formatted("")).getBytes(UTF_8));
        write("b.ndjson", ("{\"" + "n".repeat(60_000) + "\":1}\n" + STUDY.formatted("")).getBytes(UTF_8));
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("Number value length"))
                .anyMatch(problem -> problem.contains("Name length"));
        assertThat(studies()).hasSize(3);
    }

    @Test
    void bytesThatAreNotUtf8CostTheirLine() throws IOException {
        String line = STUDY.formatted(",\"briefTitle\":\"\u00e9\"");
        write("a.ndjson", (line + '\n' + STUDY.formatted("")).getBytes(ISO_8859_1));
        assertThat(problems()).singleElement().asString().contains("line 1").contains("UTF-8");
        assertThat(studies()).hasSize(2);
    }

    @Test
    void otherEncodingsAreReadOrNamed() throws IOException {
        write("a.json", STUDY.formatted("").getBytes(UTF_16LE));
        write("b.json", ("\ufeff" + STUDY.formatted("")).getBytes(UTF_16LE));
        assertThat(problems()).singleElement().asString().startsWith("in/b.json ");
        assertThat(studies()).hasSize(2);
    }

    /** A lone surrogate is no character, and no file of ours could hold it. */
    @Test
    void halfACharacterIsReplacedAndNamed() throws IOException {
        write("a.json", STUDY.formatted(",\"briefTitle\":\"a\\ud800b\\u0000c\"").getBytes(UTF_8));
        assertThat(readings().getFirst())
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        reading -> assertThat(reading.subject().toString()).contains("a\ufffdb\ufffdc"));
        assertThat(problems()).singleElement().asString().contains("\"a\\ud800b\\u0000c\"");
    }

    /** A quotation is cut, but not through a character. */
    @Test
    void quotationsAreText() throws IOException {
        write("a.json", ("x".repeat(3) + "\ud83d\ude00".repeat(200)).getBytes(UTF_8));
        write("b.json", ("[\"" + "\ud83d\ude00".repeat(200) + "\"]").getBytes(UTF_8));
        assertThat(problems()).hasSize(2).allMatch(problem -> UTF_8.newEncoder().canEncode(problem));
    }

    /** What nobody knows is counted by its name; inventing names must not fill the memory. */
    @Test
    void theCensusHasSoManyNames() throws IOException {
        StringBuilder many =
                new StringBuilder("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99990001\"}}");
        IntStream.range(0, 5_000).forEach(i -> many.append(",\"n").append(i).append("\":1"));
        write("a.json", many.append('}').toString().getBytes(UTF_8));
        Inputs inputs = new Inputs(List.of(folder), new Concepts(Set.of(), Set.of()), Disclosure.NOTHING);
        inputs.records(record -> record.read());
        assertThat(inputs.census().unknown())
                .hasSizeBetween(900, 1_001)
                .anyMatch(line -> line.path().equals("(others)"));
    }

    private void named(String file, String reason) {
        assertThat(problems()).singleElement().asString().startsWith(file).contains(reason);
        assertThat(studies()).hasSize(1);
    }

    /** Reads the folder, once. */
    private List<Reading> readings() {
        if (readings.isEmpty()) {
            new Inputs(List.of(folder), new Concepts(Set.of(), Set.of()), Disclosure.NOTHING)
                    .records(record -> readings.add(record.read()));
        }
        return readings;
    }

    private List<Reading> studies() {
        return readings().stream().filter(Reading.Accepted.class::isInstance).toList();
    }

    private List<String> problems() {
        return readings().stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::toString)
                .map(line ->
                        line.replace(String.valueOf(folder.getFileName()), "in").replaceFirst("^(\\S+)  ", "$1 "))
                .toList();
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private OutputStream gzip(String name) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    private void zip(String name, Object... namesAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
    }

    /** Where the directory of an archive starts: its first entry's header. */
    private static int directory(byte[] archive) {
        return new String(archive, ISO_8859_1).indexOf("PK\1\2");
    }

    /** The archive with its only directory entry, of a name of three digits, repeated under other names. */
    private static byte[] overlapping(byte[] archive, int times) {
        int directory = directory(archive);
        int end = new String(archive, ISO_8859_1).lastIndexOf("PK\5\6");
        int entry = end - directory;
        ByteBuffer all =
                ByteBuffer.allocate(archive.length + entry * (times - 1)).order(ByteOrder.LITTLE_ENDIAN);
        all.put(archive, 0, directory);
        for (int i = 0; i < times; i++) {
            all.put(archive, directory, 46).put("%03d".formatted(i).getBytes(UTF_8));
            all.put(archive, directory + 49, entry - 49);
        }
        int last = all.position();
        all.put(archive, end, archive.length - end);
        all.putShort(last + 8, (short) times).putShort(last + 10, (short) times).putInt(last + 12, entry * times);
        return all.array();
    }
}
