package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A release being built, in this order: {@link #append parts of the dump} and {@link #problems} are written, {@link #load},
 * {@link #index}, {@link #describe}, {@link #publish}. Closed before it is published it leaves no trace.
 */
public final class NewRelease implements AutoCloseable {
    private final Path releases;
    private final String version;
    private final BuildLock lock;
    private final Path folder;
    private final Path downloads;
    private final Dump dump;
    private BuildAccount account = BuildAccount.NONE;
    private @Nullable Store store;

    NewRelease(Path releases, String version, Map<String, String> prefixes, BuildLock lock) {
        this.releases = releases;
        this.version = version;
        this.lock = lock;
        this.folder = Folders.unfinished(releases, version);
        this.downloads = Release.downloads(folder);
        Folders.create(downloads);
        this.dump = new Dump(downloads, prefixes);
    }

    /** The version that it will have. */
    public String version() {
        return version;
    }

    /** A new part of the dumps, for any thread to fill and finish. It refuses triples, the default graph and blank nodes. */
    public DumpPart part() {
        return dump.part();
    }

    /** Appends a finished part; the caller keeps the order the same from build to build. */
    public void append(DumpPart part) {
        dump.append(part);
    }

    /** Number of quads dumped so far. */
    public long quads() {
        return dump.count();
    }

    /** Where the caller writes the report on the input's problems. */
    public Path problems() {
        return downloads.resolve(Release.PROBLEMS);
    }

    /** Where the caller writes the census of the input's paths. */
    public Path census() {
        return downloads.resolve(Release.CENSUS);
    }

    /** Where the caller writes the report on what is not covered. */
    public Path coverage() {
        return downloads.resolve(Release.COVERAGE);
    }

    /** Offers a file of this name with this text. */
    public void offer(String name, String text) {
        try {
            Files.writeString(downloads.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + name + " to " + downloads, failed);
        }
    }

    /** Offers a copy of a file. */
    public void offer(Path file) {
        try {
            Files.copy(file, downloads.resolve(file.getFileName()));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot copy " + file + " to " + downloads, failed);
        }
    }

    /**
     * Loads the dump and ends it: what can be queried is what can be downloaded.
     *
     * @param conclusions what follows from the loaded quads, few enough for memory; it ends the dump and is loaded too
     */
    public void load(Function<DatasetGraph, List<Quad>> conclusions) {
        Path scratch = Folders.create(folder.resolve("sorting"));
        Path place = Folders.create(Release.store(folder));
        Loader.load(downloads.resolve(DumpFormat.N_QUADS.file()), place, scratch, Loader.IN_MEMORY);
        Folders.delete(scratch);
        Store loaded = Store.open(place);
        store = loaded;
        loaded.add(dump.prefixes());
        List<Quad> quads = conclusions.apply(loaded.dataset());
        DumpPart part = part();
        quads.forEach(part::quad);
        part.finish();
        append(part);
        dump.close();
        loaded.add(quads);
    }

    /** The loaded quads; the default graph is the union of all graphs. Valid until {@link #publish}. */
    public DatasetGraph dataset() {
        return store().dataset();
    }

    /** Number of different subjects of the loaded quads. */
    public long subjects() {
        return store().subjects();
    }

    /** Number of different objects of the loaded quads; numbers of equal value are one. */
    public long objects() {
        return store().objects();
    }

    /** The files so far, as distributions of the release that has this IRI; their addresses are below it. */
    public Model distributions(String release) {
        Model model = ModelFactory.createDefaultModel();
        Manifest.addDistributions(model.createResource(release), release + '/', files());
        return model;
    }

    /**
     * Writes the text index.
     *
     * @param entries gives what can be found, each thing once, to whom it is given
     */
    public void index(Consumer<Consumer<SearchEntry>> entries) {
        NewTextIndex.write(Folders.create(Release.text(folder)), entries);
    }

    /**
     * Publishes what the data set says about itself: as a file of its own, and as a graph of the store that no dump has,
     * since it counts the dump.
     *
     * @param name name of the graph
     * @param description without blank nodes
     */
    public void describe(Node name, Model description) {
        Turtle.write(description.getGraph(), downloads.resolve(Release.DESCRIPTION));
        store().add(name, description.getGraph());
    }

    /** Takes note of what the manifest will tell of the build. */
    public void account(BuildAccount build) {
        account = build;
    }

    /** Completes the release and makes it the current one. Its store is then free to be opened. */
    public Release publish() {
        store().close();
        store = null;
        Model manifest = new Manifest(version, dump.count(), files()).model(account);
        Turtle.write(manifest.getGraph(), downloads.resolve(Release.MANIFEST));
        Verification.seal(folder);
        Release.requireComplete(folder);
        Folders.syncAll(folder);
        Path place = releases.resolve(version);
        try {
            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot rename " + folder + " to " + place, failed);
        }
        Folders.sync(releases);
        new CurrentLink(releases).switchTo(version);
        return new Release(place);
    }

    private List<Download> files() {
        return Folders.files(downloads).stream()
                .map(downloads::resolve)
                .map(Download::of)
                .toList();
    }

    private Store store() {
        if (store == null) {
            throw new IllegalStateException("load() comes first");
        }
        return store;
    }

    /** Lets the next build begin; deletes what was not published. */
    @Override
    public void close() {
        try (lock) {
            try {
                dump.close();
            } finally {
                discard();
            }
        }
    }

    private void discard() {
        try {
            if (store != null) {
                store.close();
                store = null;
            }
        } finally {
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
        }
    }
}
