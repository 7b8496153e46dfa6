package org.mstrials.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file being written, whose every error names the file. */
final class OutputFile extends OutputStream {
    private final Path file;
    private final OutputStream out;

    private OutputFile(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static OutputFile plain(Path file) {
        try {
            return new OutputFile(file, Files.newOutputStream(file));
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    private static UncheckedIOException failure(Path file, IOException failed) {
        return new UncheckedIOException("cannot write " + file + ": " + failed.getMessage(), failed);
    }
}
