package org.mstrials.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Zip archives in a Hadoop file system, read where they stand. */
final class Archive {
    private Archive() {}

    static boolean is(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    /** Opens an archive; damage is a {@link ZipException}, every other failure the file system's. */
    static ZipFile open(FileSystem files, Path path) throws IOException {
        long size = files.getFileStatus(path).getLen();
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new Channel(files.open(path), size))
                    .get();
        } catch (IOException failed) {
            throw failed.getCause() instanceof ZipException damaged ? damaged : failed;
        }
    }

    /** Its files, by name. */
    static List<ZipArchiveEntry> entries(ZipFile archive) {
        return Collections.list(archive.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipArchiveEntry::getName))
                .toList();
    }

    /** A Hadoop stream in the shape that the archive's reader wants. */
    private static final class Channel implements SeekableByteChannel {
        private final FSDataInputStream stream;
        private final long size;
        private boolean open = true;

        Channel(FSDataInputStream stream, long size) {
            this.stream = stream;
            this.size = size;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            byte[] bytes = new byte[target.remaining()];
            int count = stream.read(bytes, 0, bytes.length);
            if (count > 0) {
                target.put(bytes, 0, count);
            }
            return count;
        }

        @Override
        public long position() throws IOException {
            return stream.getPos();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            stream.seek(position);
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() throws IOException {
            open = false;
            stream.close();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long length) {
            throw new NonWritableChannelException();
        }
    }
}
