package org.mstrials.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dumps being written, one in each format. */
final class Dump implements AutoCloseable {
    private final List<DumpFile> files;
    private final Map<String, String> prefixes;
    private long count;

    Dump(Path folder, Map<String, String> prefixes) {
        this.prefixes = prefixes;
        this.files = Stream.of(DumpFormat.values())
                .map(format -> new DumpFile(format, folder, prefixes))
                .toList();
    }

    /** A part that takes the beginning of the files for written. */
    DumpPart part() {
        return new DumpPart(prefixes);
    }

    /** An empty part leaves no trace: between its separators a format may need something. */
    void append(DumpPart part) {
        if (part.count() > 0) {
            files.forEach(file -> file.append(part));
            count += part.count();
        }
    }

    /** Number of quads so far. */
    long count() {
        return count;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    /** Ends the files; closing again does nothing. */
    @Override
    public void close() {
        files.forEach(DumpFile::close);
    }
}
