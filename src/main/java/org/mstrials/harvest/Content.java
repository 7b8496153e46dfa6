package org.mstrials.harvest;

import java.io.IOException;
import java.io.InputStream;

/** What a body must be to count as an answer, and what is needed of it. */
interface Content<T> {
    /** The format: the file's extension and part of its content type. */
    String format();

    /**
     * Reads to the end of the body.
     *
     * @throws IOException when the body is truncated or of another kind
     * @throws Refused when it is an answer that says no
     */
    T read(InputStream bytes) throws IOException, Refused;
}
