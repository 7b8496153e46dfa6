package org.mstrials.release;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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

/** What bench/loading measures: one dump loaded by each of TDB2's loaders into a fresh store. Run by hand, never as a test. */
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
        BiFunction<DatasetGraph, MonitorOutput, DataLoader> loaders = LOADERS.get(arguments[1]);
        if (loaders == null) {
            throw new IllegalArgumentException("expected one of " + LOADERS.keySet() + ", found " + arguments[1]);
        }
        Path folder = Files.createTempDirectory("ms-trials-loading");
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        long start = System.nanoTime();
        DataLoader loader = loaders.apply(data, SILENT);
        loader.startBulk();
        try (InputStream quads = new GZIPInputStream(Files.newInputStream(dump), 1 << 16)) {
            loader.loadFromInputStream(dump.toString(), quads, Lang.NQUADS);
        }
        loader.finishBulk();
        double seconds = (System.nanoTime() - start) / 1e9;
        long quads = loader.countQuads();
        TDBInternal.expel(data);
        System.out.printf(
                Locale.ROOT,
                "%-10s %d quads, %.1f s, %,.0f quads/s, %.1f s of processor, %d bytes a quad%n",
                arguments[1],
                quads,
                seconds,
                quads / seconds,
                processor(),
                size(folder) / quads);
        Folders.delete(folder);
    }

    private static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** How long the files are; sparse ones take less of the disk. */
    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
