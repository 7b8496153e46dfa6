package org.mstrials.source;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip archive. Its entries' names are read by people only: none is a path, and a link is a file with a path in it. Of
 * entries with the same name none is read, because programs differ in which they take.
 */
record Archive(File file, String name, Walker.Visitor visitor) {
    /** Shows the entries by their names, as long as the archive unpacks to a sensible size. */
    void read(Reader reader) throws IOException {
        Allowance allowance = new Allowance(file.length());
        try (ZipFile archive = new ZipFile(file)) {
            for (List<ZipEntry> same : entries(archive).values()) {
                String entry = name + '!' + Unprintable.escaped(same.getFirst().getName());
                if (same.size() > 1) {
                    visitor.unreadable(entry, new IOException(same.size() + " entries of this name"));
                    continue;
                }
                try (InputStream bytes = archive.getInputStream(same.getFirst())) {
                    reader.read(entry, new BufferedInputStream(allowance.limit(bytes), Walker.BUFFER), allowance);
                } catch (IOException failure) {
                    visitor.unreadable(allowance.isSpent() ? name : entry, failure);
                }
                if (allowance.isSpent()) {
                    return;
                }
            }
        }
    }

    private static SortedMap<String, List<ZipEntry>> entries(ZipFile archive) {
        return archive.stream()
                .filter(entry -> !entry.isDirectory())
                .collect(Collectors.groupingBy(ZipEntry::getName, TreeMap::new, Collectors.toList()));
    }

    /** Who reads an entry. */
    interface Reader {
        /** Reads an entry's bytes and, with what is left of the allowance, what is packed in them. */
        void read(String name, InputStream bytes, Allowance allowance) throws IOException;
    }
}
