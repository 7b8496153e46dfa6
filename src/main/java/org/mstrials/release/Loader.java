package org.mstrials.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes a store of a dump. TDB2's loaders insert the quads into each index where they belong, which leaves its blocks a third
 * empty and gets slow when an index is larger than memory; here each index is sorted first and then written from its
 * beginning to its end, as {@code tdb2.xloader} does with the help of other programs.
 */
final class Loader {
    /** About 40 MB of quads. */
    static final int IN_MEMORY = 500_000;

    /**
     * The orders of a quad's terms that TDB2 has indexes of, the one that its programs write quads in first. It would take four
     * of them, GPOS and the last three, but then says of quads that are there that they are not.
     */
    private static final List<String> ORDERS = List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG");

    private static final int LENGTH = 4 * NodeId.SIZE;

    private final DatasetGraph store;
    private final Path scratch;
    private final int most;

    private Loader(DatasetGraph store, Path scratch, int most) {
        this.store = store;
        this.scratch = scratch;
        this.most = most;
    }

    /**
     * Makes a store.
     *
     * @param dump N-Quads, compressed
     * @param folder where there is no store yet
     * @param scratch a folder for files while it works
     * @param most how many quads are sorted in memory
     */
    static void load(Path dump, Path folder, Path scratch, int most) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            new Loader(store, scratch, most).load(dump);
        } finally {
            TDBInternal.expel(store);
        }
    }

    private void load(Path dump) {
        SortedRecords quads = sorted();
        try {
            Txn.executeWrite(store, () -> read(dump, quads));
            pack(ORDERS.getFirst(), quads);
            ORDERS.stream().skip(1).map(order -> new Reordered(quads.iterator(), order)).toList().parallelStream()
                    .forEach(this::pack);
        } finally {
            quads.close();
        }
    }

    /** Gives each term its number, and notes the quads. */
    private void read(Path dump, SortedRecords quads) {
        NodeTable terms = TDBInternal.getDatasetGraphTDB(store)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        StreamRDF sink = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                byte[] key = new byte[LENGTH];
                List<Node> nodes = List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
                for (int i = 0; i < nodes.size(); i++) {
                    NodeId term = terms.getAllocateNodeId(nodes.get(i));
                    NodeIdFactory.set(term, key, i * NodeId.SIZE);
                }
                quads.add(new Record(key, null));
            }
        };
        try (InputStream lines = new GZIPInputStream(Files.newInputStream(dump), 1 << 16)) {
            RDFParserBuilder parser =
                    RDFParser.source(lines).lang(Lang.NQUADS).checking(false).resolveURIs(false);
            AsyncParser.asyncParseSources(List.of(parser), sink);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot load " + dump + ": " + failed.getMessage(), failed);
        }
    }

    private void pack(Reordered quads) {
        SortedRecords sorted = sorted();
        try {
            quads.forEachRemaining(sorted::add);
            pack(quads.order(), sorted);
        } finally {
            sorted.close();
        }
    }

    private void pack(String order, SortedRecords quads) {
        BPlusTree index = LoaderOps.idxBTree(TDBInternal.findIndex(store, order));
        CoLib.executeWrite(TDBInternal.findIndex(store, order), () -> {
            Iterator<Record> once = Iter.distinctAdjacent(quads.iterator());
            BPlusTreeRewriter.packIntoBPlusTree(
                    once,
                    index.getParams(),
                    index.getRecordFactory(),
                    index.getStateManager().getBufferChannel(),
                    index.getNodeManager().getBlockMgr(),
                    index.getRecordsMgr().getBlockMgr());
        });
    }

    private SortedRecords sorted() {
        return new SortedRecords(scratch, LENGTH, most);
    }

    /** The quads of one order with their terms in another. */
    private record Reordered(Iterator<Record> quads, TupleMap map, String order) implements Iterator<Record> {
        Reordered(Iterator<Record> quads, String order) {
            this(quads, TupleMap.create(ORDERS.getFirst(), order), order);
        }

        @Override
        public boolean hasNext() {
            return quads.hasNext();
        }

        @Override
        public Record next() {
            byte[] before = quads.next().getKey();
            byte[] key = new byte[before.length];
            for (int i = 0; i < map.length(); i++) {
                System.arraycopy(before, i * NodeId.SIZE, key, map.putSlotIdx(i) * NodeId.SIZE, NodeId.SIZE);
            }
            return new Record(key, null);
        }
    }
}
