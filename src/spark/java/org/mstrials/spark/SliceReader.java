package org.mstrials.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.mstrials.source.Allowance;
import org.mstrials.source.Inputs;
import org.mstrials.source.Unread;

/**
 * Reads slices. Damaged bytes cost the rest of their file and are complained of; when a file system fails, the task does,
 * and Spark tries it again.
 *
 * @param inputs finds the records
 * @param hadoop how to reach the files
 */
record SliceReader(Inputs inputs, Configuration hadoop) {
    private static final int BUFFER = 1 << 16;

    /** Hands over the records of a slice, in the same order each time. */
    void read(Slice slice, Consumer<Unread> sink) throws IOException {
        Path path = new Path(slice.uri());
        FileSystem files = path.getFileSystem(hadoop);
        switch (slice) {
            case Slice.Whole whole -> readWhole(whole, files, path, sink);
            case Slice.Entries some -> readEntries(some.name(), files, path, some.from(), some.to(), sink);
            case Slice.Lines lines -> {
                try (InputStream bytes = open(lines, files, path)) {
                    inputs.lines(lines.name(), lines.first(), bytes, sink);
                }
            }
        }
    }

    /** How many lines end in a slice. */
    long lines(Slice.Lines slice) throws IOException {
        Path path = new Path(slice.uri());
        try (InputStream bytes = open(slice, path.getFileSystem(hadoop), path)) {
            long count = 0;
            byte[] buffer = new byte[BUFFER];
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    count += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return count;
        }
    }

    private void readWhole(Slice.Whole whole, FileSystem files, Path path, Consumer<Unread> sink) throws IOException {
        try (InputStream bytes = new BufferedInputStream(files.open(path), BUFFER)) {
            bytes.mark(4);
            byte[] head = bytes.readNBytes(4);
            bytes.reset();
            if (!Archive.is(head)) {
                inputs.file(whole.name(), bytes, allowance(files, path), sink);
                return;
            }
        }
        readEntries(whole.name(), files, path, 0, Integer.MAX_VALUE, sink);
    }

    private void readEntries(String name, FileSystem files, Path path, int from, int to, Consumer<Unread> sink)
            throws IOException {
        Allowance allowance = allowance(files, path);
        try (ZipFile archive = Archive.open(files, path)) {
            List<ZipArchiveEntry> entries = Archive.entries(archive);
            for (ZipArchiveEntry entry : entries.subList(from, Math.min(to, entries.size()))) {
                try (InputStream bytes =
                        new BufferedInputStream(allowance.limit(archive.getInputStream(entry)), BUFFER)) {
                    inputs.file(name + '!' + entry.getName(), bytes, allowance, sink);
                }
            }
        } catch (ZipException damaged) {
            inputs.damaged(name, damaged, sink);
        }
    }

    private static Allowance allowance(FileSystem files, Path path) throws IOException {
        return new Allowance(files.getFileStatus(path).getLen());
    }

    private static InputStream open(Slice.Lines slice, FileSystem files, Path path) throws IOException {
        FSDataInputStream bytes = files.open(path);
        bytes.seek(slice.start());
        BoundedInputStream bounded = BoundedInputStream.builder()
                .setInputStream(bytes)
                .setMaxCount(slice.end() - slice.start())
                .get();
        return new BufferedInputStream(bounded, BUFFER);
    }
}
