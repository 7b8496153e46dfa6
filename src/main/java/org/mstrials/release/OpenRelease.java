package org.mstrials.release;

import java.nio.file.Path;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A release opened for reading beside others that read it. TDB2 gives a store to one process only, for the sake of
 * writers; a release is never written again. So its files are opened through links from a folder of one's own, which has
 * a lock of its own.
 */
public final class OpenRelease implements AutoCloseable {
    private static final String DATA = "Data-0001";
    private static final String LOCK = "tdb.lock";

    private final View view;
    private final Store store;
    private final Search search;

    private OpenRelease(View view, Store store, Search search) {
        this.view = view;
        this.store = store;
        this.search = search;
        store.dataset().getContext().set(TextQuery.textIndex, new SparqlText(search));
    }

    static OpenRelease open(Release release) {
        Search search = Search.open(release.text());
        View view = View.of(release.store().resolve(DATA), LOCK);
        return new OpenRelease(view, Store.open(view.folder()), search);
    }

    /** Where the store is open: a TDB2 location that this process may open again, and no other. */
    public Path location() {
        return view.folder();
    }

    /** All its statements, and {@code text:query}; the default graph is the union of all graphs. */
    public DatasetGraph dataset() {
        return store.dataset();
    }

    /** Its full text. */
    public Search search() {
        return search;
    }

    @Override
    public void close() {
        search.close();
        store.close();
        view.close();
    }
}
