package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.mstrials.release.SpreadsheetCell;

/** Reads CSV (RFC 4180) as it passes, and guards its cells. */
final class SpreadsheetOutput extends ServletOutputStream {
    private final Spreadsheet table;
    private final OutputStream client;
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private boolean begun;
    private boolean guarding;
    private boolean quoted;

    SpreadsheetOutput(Spreadsheet table, OutputStream client) {
        this.table = table;
        this.client = client;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!begun) {
            begun = true;
            guarding = table.begins();
            if (guarding) {
                client.write("\uFEFF".getBytes(UTF_8));
            }
        }
        if (!guarding) {
            client.write(bytes, offset, length);
            return;
        }
        for (int i = offset; i < offset + length; i++) {
            take(bytes[i]);
        }
    }

    private void take(byte octet) throws IOException {
        boolean ends = !quoted && (octet == ',' || octet == '\r' || octet == '\n');
        if (octet == '"') {
            quoted = !quoted;
        }
        if (ends) {
            endCell();
            client.write(octet);
        } else {
            cell.write(octet);
        }
    }

    private void endCell() throws IOException {
        String written = cell.toString(UTF_8);
        cell.reset();
        boolean quotes = written.length() > 1 && written.startsWith("\"");
        String text = quotes ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : written;
        String guarded = SpreadsheetCell.of(text);
        String cured = guarded.equals(text) ? written : '"' + guarded.replace("\"", "\"\"") + '"';
        client.write(cured.getBytes(UTF_8));
    }

    @Override
    public void flush() throws IOException {
        client.flush();
    }

    /** What does not end in a line break ends here. */
    @Override
    public void close() throws IOException {
        if (guarding && cell.size() > 0) {
            endCell();
        }
        client.close();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("queries are answered in one go");
    }
}
