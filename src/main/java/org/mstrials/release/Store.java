package org.mstrials.release;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * An open TDB2 store, whose default graph is the union of its graphs. Its process holds it alone until it is closed.
 *
 * @param dataset what is in it
 */
record Store(DatasetGraph dataset) implements AutoCloseable {
    /** Opens the store of a folder. */
    static Store open(Path folder) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        EmptyInput.mend(dataset);
        return new Store(dataset);
    }

    /** Adds prefixes, which results and pages are written with. */
    void add(Map<String, String> prefixes) {
        Txn.executeWrite(dataset, () -> prefixes.forEach(dataset.prefixes()::add));
    }

    /** Adds some quads. */
    void add(List<Quad> quads) {
        Txn.executeWrite(dataset, () -> quads.forEach(dataset::add));
    }

    /** Adds one named graph. */
    void add(Node name, Graph graph) {
        Txn.executeWrite(dataset, () -> GraphUtil.addInto(dataset.getGraph(name), graph));
    }

    /** How many different subjects the quads have. */
    long subjects() {
        return distinct("SPOG", 1);
    }

    /** How many different objects the quads have; numbers of equal value are one. */
    long objects() {
        return distinct("OSPG", 3);
    }

    /** Counts in an index that begins with the term, where equal ones follow each other, so that none is kept in memory. */
    private long distinct(String index, int position) {
        return Txn.calculateRead(dataset, () -> {
            Iterator<Tuple<NodeId>> quads = TDBInternal.getDatasetGraphTDB(dataset)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getTupleTable()
                    .selectIndex(index)
                    .all();
            return Iter.count(Iter.distinctAdjacent(Iter.map(quads, quad -> quad.get(position))));
        });
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
