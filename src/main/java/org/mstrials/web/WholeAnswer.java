package org.mstrials.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query. Fuseki reports an error in the middle of it by a new status and a message after the rows,
 * which no client sees once status 200 is sent. Here an error replaces what is held back, and when that is too late
 * the answer is marked as broken.
 */
final class WholeAnswer extends HttpServletResponseWrapper {
    private static final int HELD = 1 << 20;

    private final int limit;
    private @Nullable HeldOutput output;
    private boolean broken;

    /**
     * An answer that is yet empty.
     *
     * @param limit bytes that it may have
     */
    WholeAnswer(HttpServletResponse response, int limit) {
        super(response);
        this.limit = limit;
    }

    /** Whether the client got a part that looks like an answer, and will not get the rest. */
    boolean broken() {
        return broken;
    }

    /** Sends what is held back. */
    void release() throws IOException {
        if (output != null) {
            output.release();
        }
    }

    @Override
    public void setStatus(int status) {
        if (output != null && status >= SC_BAD_REQUEST) {
            output.reset();
            output = null;
            broken = isCommitted();
            if (status == SC_SERVICE_UNAVAILABLE) {
                // keeps Fuseki from writing its comment after the rows
                super.setStatus(status);
                throw new QueryCancelledException();
            }
        }
        super.setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (broken) {
            throw new IOException("the answer is broken");
        }
        if (output == null) {
            output = new HeldOutput(super.getOutputStream(), HELD, limit);
        }
        return output;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (output != null) {
            output.flush();
        }
    }
}
