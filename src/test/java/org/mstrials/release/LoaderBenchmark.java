package org.mstrials.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** What bench/loading measures: one dump loaded by ours or one of TDB2's loaders into a fresh store. Run by hand, never as a test. */
final class LoaderBenchmark {
    private static final MonitorOutput SILENT = (format, arguments) -> {};
    private static final Map<String, BiFunction<DatasetGraph, MonitorOutput, DataLoader>> LOADERS =
            new LinkedHashMap<>(Map.of(
                    "basic", LoaderFactory::basicLoader,
                    "sequential", LoaderFactory::sequentialLoader,
                    "phased", LoaderFactory::phasedLoader,
                    "parallel", LoaderFactory::parallelLoader));

    private LoaderBenchmark() {}

    /** Takes a compressed N-Quads file and the name of a loader. */
    public static void main(String[] arguments) throws IOException {
        JenaSystem.init();
        Path dump = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("ms-trials-loading");
        long start = System.nanoTime();
        if (arguments[1].equals("ours")) {
            Path scratch = Folders.create(folder.resolve("sorting"));
            Loader.load(dump, Folders.create(folder.resolve("tdb2")), scratch, Loader.IN_MEMORY);
            Folders.delete(scratch);
        } else {
            load(dump, folder, LOADERS.get(arguments[1]));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = processor();
        long quads = lines(dump);
        System.out.printf(
                Locale.ROOT,
                "%-10s %d quads, %.1f s, %,.0f quads/s, %.1f s of processor, %d bytes a quad%n",
                arguments[1],
                quads,
                seconds,
                quads / seconds,
                processor,
                size(folder) / quads);
        Folders.delete(folder);
    }

    private static void load(
            Path dump, Path folder, @Nullable BiFunction<DatasetGraph, MonitorOutput, DataLoader> loaders)
            throws IOException {
        if (loaders == null) {
            throw new IllegalArgumentException("expected ours or one of " + LOADERS.keySet());
        }
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        DataLoader loader = loaders.apply(data, SILENT);
        loader.startBulk();
        try (InputStream quads = new GZIPInputStream(Files.newInputStream(dump), 1 << 16)) {
            loader.loadFromInputStream(dump.toString(), quads, Lang.NQUADS);
        }
        loader.finishBulk();
        TDBInternal.expel(data);
    }

    private static long lines(Path dump) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(dump), 1 << 16), StandardCharsets.UTF_8))) {
            return lines.lines().count();
        }
    }

    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** What the files take of the disk; TDB2 makes them longer than what is in them. */
    private static long size(Path folder) throws IOException {
        Process used = new ProcessBuilder("du", "-s", "-k", folder.toString()).start();
        try (BufferedReader answer = used.inputReader()) {
            return 1024 * Long.parseLong(answer.readLine().split("\t", 2)[0]);
        }
    }
}
