package org.mstrials.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Cuts large files: archives between entries, files with one record a line between lines. Everything else can only be
 * read from its beginning and stays whole, compressed files above all.
 *
 * @param hadoop how to reach the files
 * @param size about how many bytes a slice has
 */
record Slices(Configuration hadoop, long size) {
    /** The slices of a file, in order. The numbers of lines are not known yet. */
    List<Slice> of(Listing.Named file) throws IOException {
        long length = file.status().getLen();
        if (length > size) {
            FileSystem files = file.status().getPath().getFileSystem(hadoop);
            byte[] head = head(files, file.status().getPath());
            if (Archive.is(head)) {
                return entries(file, files, Math.ceilDiv(length, size));
            }
            if (head.length > 0 && head[0] == '{' && hasOneRecordALine(file.name())) {
                return lines(file, files, length);
            }
        }
        return List.of(new Slice.Whole(file.name(), file.uri()));
    }

    private static byte[] head(FileSystem files, Path path) throws IOException {
        try (InputStream bytes = files.open(path)) {
            return bytes.readNBytes(4);
        }
    }

    private static boolean hasOneRecordALine(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private static List<Slice> entries(Listing.Named file, FileSystem files, long slices) throws IOException {
        int entries;
        try (ZipFile archive = Archive.open(files, file.status().getPath())) {
            entries = Archive.entries(archive).size();
        } catch (ZipException damaged) {
            return List.of(new Slice.Whole(file.name(), file.uri()));
        }
        int each = Math.toIntExact(Math.max(1, Math.ceilDiv((long) entries, slices)));
        List<Slice> found = new ArrayList<>();
        for (int from = 0; from < entries; from += each) {
            found.add(new Slice.Entries(file.name(), file.uri(), from, Math.min(from + each, entries)));
        }
        return found;
    }

    private List<Slice> lines(Listing.Named file, FileSystem files, long length) throws IOException {
        List<Slice> found = new ArrayList<>();
        try (FSDataInputStream bytes = files.open(file.status().getPath())) {
            long start = 0;
            while (start < length) {
                long end = endOfLine(bytes, Math.min(start + size, length) - 1, length);
                found.add(new Slice.Lines(file.name(), file.uri(), start, end, 0));
                start = end;
            }
        }
        return found;
    }

    private static long endOfLine(FSDataInputStream bytes, long from, long length) throws IOException {
        bytes.seek(from);
        InputStream buffered = new BufferedInputStream(bytes);
        long position = from;
        int sign = buffered.read();
        while (sign >= 0) {
            position++;
            if (sign == '\n') {
                return position;
            }
            sign = buffered.read();
        }
        return length;
    }
}
