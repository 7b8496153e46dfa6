package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    private final Path view;
    private final Store store;
    private final Search search;

    private OpenRelease(Path view, Store store, Search search) {
        this.view = view;
        this.store = store;
        this.search = search;
        store.dataset().getContext().set(TextQuery.textIndex, new SparqlText(search));
    }

    static OpenRelease open(Release release) {
        Search search = Search.open(release.text());
        try (Stream<Path> files = Files.list(release.store().resolve(DATA))) {
            Path view = Files.createTempDirectory("ms-trials-release");
            Path data = Files.createDirectory(view.resolve(DATA));
            for (Path file : files.filter(file -> !file.endsWith(LOCK)).toList()) {
                Files.createSymbolicLink(data.resolve(file.getFileName()), file.toAbsolutePath());
            }
            return new OpenRelease(view, Store.open(view), search);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "cannot link " + release.store() + " into the folder for temporary files", failed);
        }
    }

    /** Where the store is open: a TDB2 location that this process may open again, and no other. */
    public Path location() {
        return view;
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
        Folders.delete(view);
    }
}
