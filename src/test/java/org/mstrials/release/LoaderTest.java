package org.mstrials.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderTest {
    private static final int QUADS = 20_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private Path store;
    private Path scratch;

    @BeforeEach
    void make() {
        store = Folders.create(folder.resolve("tdb2"));
        scratch = Folders.create(folder.resolve("scratch"));
    }

    /** All in memory; in some files; in more files than are merged at a time. */
    @ParameterizedTest
    @ValueSource(ints = {100_000, 3_000, 90})
    void everyPatternHasTheQuadsOfTheDump(int most) throws IOException {
        List<Quad> quads = quads();
        DatasetGraph expected = DatasetGraphFactory.create();
        quads.forEach(expected::add);

        Loader.load(dump(quads), store, scratch, most);

        try (Store loaded = Store.open(store)) {
            Txn.executeRead(loaded.dataset(), () -> {
                assertThat(Iter.toList(loaded.dataset().find())).hasSize((int) Iter.count(expected.find()));
                for (int i = 0; i < 60; i++) {
                    Quad quad = quads.get(random.nextInt(quads.size()));
                    for (int known = 1; known < 16; known++) {
                        Quad pattern = pattern(quad, known);
                        assertThat(Iter.toSet(loaded.dataset().find(pattern)))
                                .as("%s", pattern)
                                .isEqualTo(Iter.toSet(expected.find(pattern)));
                    }
                }
                assertThat(loaded.dataset().contains(SSE.parseQuad("(<x:g1> <x:s1> <x:p1> <x:nothing>)")))
                        .isFalse();
            });
        }
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void moreCanBeAdded() throws IOException {
        List<Quad> quads = quads();
        Loader.load(dump(quads), store, scratch, 3_000);
        List<Quad> more = IntStream.range(0, 5_000)
                .mapToObj(i -> SSE.parseQuad("(<x:g%d> <x:more%d> <x:p> %d)".formatted(i % 7, i, i)))
                .toList();

        try (Store loaded = Store.open(store)) {
            loaded.add(more);
        }

        try (Store again = Store.open(store)) {
            Txn.executeRead(again.dataset(), () -> {
                assertThat(more).allMatch(again.dataset()::contains);
                assertThat(quads).allMatch(again.dataset()::contains);
            });
        }
    }

    @Test
    void anEmptyDumpMakesAnEmptyStore() throws IOException {
        Loader.load(dump(List.of()), store, scratch, 90);

        try (Store loaded = Store.open(store)) {
            assertThat(Txn.calculateRead(
                            loaded.dataset(), () -> loaded.dataset().isEmpty()))
                    .isTrue();
        }
    }

    @Test
    void aDumpThatIsNoneIsRefused() throws IOException {
        Path dump = folder.resolve("broken.nq.gz");
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(dump))) {
            lines.write("<x:s> <x:p> <x:o> <x:g> .\n<x:s> <x:p> nothing .\n".getBytes(UTF_8));
        }

        assertThatThrownBy(() -> Loader.load(dump, store, scratch, 90))
                .isInstanceOf(RiotException.class)
                .hasMessageContaining("line: 2");
        assertThat(scratch).isEmptyDirectory();
    }

    /** Terms of all kinds, of which many quads share some; a few quads are there twice. */
    private List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < QUADS; i++) {
            String object = switch (random.nextInt(4)) {
                case 0 -> "<x:o%d>".formatted(random.nextInt(900));
                case 1 -> Integer.toString(random.nextInt(300));
                case 2 -> "'text %d'@en".formatted(random.nextInt(500));
                default -> "%d.25".formatted(random.nextInt(300));
            };
            quads.add(SSE.parseQuad("(<x:g%d> <x:s%d> <x:p%d> %s)"
                    .formatted(random.nextInt(40), random.nextInt(2_000), random.nextInt(20), object)));
        }
        quads.addAll(quads.subList(0, 100));
        return quads;
    }

    private Path dump(List<Quad> quads) throws IOException {
        Path dump = folder.resolve("dump.nq.gz");
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(dump))) {
            RDFDataMgr.writeQuads(lines, quads.iterator());
        }
        return dump;
    }

    /** The terms of a quad whose bits are set, and any others. */
    private static Quad pattern(Quad quad, int known) {
        return Quad.create(
                (known & 1) == 0 ? Node.ANY : quad.getGraph(),
                (known & 2) == 0 ? Node.ANY : quad.getSubject(),
                (known & 4) == 0 ? Node.ANY : quad.getPredicate(),
                (known & 8) == 0 ? Node.ANY : quad.getObject());
    }
}
