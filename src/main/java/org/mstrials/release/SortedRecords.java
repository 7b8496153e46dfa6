package org.mstrials.release;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.UUID;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.dboe.base.record.Record;
import org.jspecify.annotations.Nullable;

/** Sorts any number of records of an index: a bounded number in memory, the others in files of a folder until it is closed. */
final class SortedRecords extends SortedDataBag<Record> {
    private static final Comparator<Record> BY_KEY =
            (one, other) -> Arrays.compareUnsigned(one.getKey(), other.getKey());

    private final Path scratch;

    /**
     * Sorts records without values.
     *
     * @param scratch the folder
     * @param length bytes of a key
     * @param most how many are in memory
     */
    SortedRecords(Path scratch, int length, int most) {
        super(new ThresholdPolicyCount<>(most), new Files(scratch, length), BY_KEY);
        this.scratch = scratch;
    }

    /** The library would take the system's folder for temporary files, which may be memory. */
    @Override
    protected File getNewTemporaryFile() {
        return scratch.resolve(UUID.randomUUID().toString()).toFile();
    }

    /** A file is one key after the other. */
    private record Files(Path scratch, int length) implements SerializationFactory<Record> {
        @Override
        public Sink<Record> createSerializer(OutputStream file) {
            return new Sink<>() {
                @Override
                public void send(Record item) {
                    try {
                        file.write(item.getKey());
                    } catch (IOException failed) {
                        throw failure(failed);
                    }
                }

                @Override
                public void flush() {
                    IO.flush(file);
                }

                @Override
                public void close() {
                    IO.close(file);
                }
            };
        }

        @Override
        public Iterator<Record> createDeserializer(InputStream file) {
            return new IteratorSlotted<>() {
                @Override
                protected boolean hasMore() {
                    return true;
                }

                @Override
                protected @Nullable Record moveToNext() {
                    try {
                        byte[] key = file.readNBytes(length);
                        return key.length == length ? new Record(key, null) : null;
                    } catch (IOException failed) {
                        throw failure(failed);
                    }
                }
            };
        }

        private UncheckedIOException failure(IOException failed) {
            return new UncheckedIOException("cannot sort quads in " + scratch + ": " + failed.getMessage(), failed);
        }
    }
}
