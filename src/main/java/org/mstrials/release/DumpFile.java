package org.mstrials.release;

import java.nio.file.Path;
import java.util.Map;

/**
 * One dump being written. In it a part is a gzip member of its own, so that parts are compressed side by side.
 */
final class DumpFile implements AutoCloseable {
    private final DumpFormat format;
    private final OutputFile file;
    private boolean anyPart;
    private boolean closed;

    DumpFile(DumpFormat format, Path folder, Map<String, String> prefixes) {
        this.format = format;
        this.file = OutputFile.plain(folder.resolve(format.file()));
        file.write(GzipMember.of(format.beginning(prefixes)));
    }

    void append(DumpPart part) {
        if (anyPart) {
            write(format.separator());
        }
        file.write(part.bytes(format));
        anyPart = true;
    }

    /** Ends the file; closing again does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                write(format.end());
            } finally {
                file.close();
            }
        }
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            file.write(GzipMember.of(text));
        }
    }
}
